using WebEx.Spec.Generator.Tests.Compiling;

namespace WebEx.Spec.Generator.Tests.Specs;

/// <summary>Three commands and two files that they share: large enough to see what an edit reaches.</summary>
internal static class SmallCatalogue
{
    /// <summary>The pages.</summary>
    public const string Pages = "spec/webex.yaml";

    /// <summary>What the commands share.</summary>
    public const string Shared = "spec/common/rooms.yaml";

    /// <summary>The command that uses the shared choice and the shared name.</summary>
    public const string Book = "spec/pages/r/BK.yaml";

    /// <summary>The command that uses the shared note.</summary>
    public const string Cancel = "spec/pages/r/CN.yaml";

    /// <summary>The command that uses nothing.</summary>
    public const string List = "spec/pages/r/LS.yaml";

    /// <summary>The name of the generated file of a type.</summary>
    public static string HintOf(string type) => $"WebEx.{type}.g.cs";

    /// <summary>Links to pages, which the runtime alone has.</summary>
    public static SpecText EntryPoints { get; } =
        new(
            "spec/entry-points.yaml",
            """
            entryPoints:
              - { path: e.php, at: RM, name: RoomPage, frameset: true, line: 90, meaning: "A room.", arguments: [ { use: roomName, line: 91 } ] }
            """
        );

    /// <summary>All five files.</summary>
    public static IReadOnlyList<SpecText> Files { get; } =
    [
        new(
            Pages,
            """
            pages:
              - { page: r.php, namespace: Rooms, line: 1 }
            """
        ),
        new(
            Shared,
            """
            choices:
              roomType: { enum: RoomType, line: 10, meaning: How large a room is., values: { 1: { name: Small, meaning: For four. }, 2: Large } }
            arguments:
              roomName: { code: RN, name: RoomName, max: 20, line: 11, meaning: What the room is called. }
              note: { code: NT, name: Note, max: 200, line: 12, meaning: A note for the others. }
            errors:
              AccessDenied: The caller has not logged in.
            """
        ),
        new(
            Book,
            """
            command: BK
            page: r.php
            name: BookRoom
            guide: { section: "BK: Book", page: 1-1, line: 20 }
            summary: Books a room.
            arguments:
              - { use: roomName, line: 21, required: true }
              - { code: RT, name: RoomType, type: choice, values: roomType, line: 22, meaning: Which kind of room. }
              - { code: PR, name: Priority, type: integer, min: -5, max: 5, line: 23, meaning: How urgent it is. }
            reply: { line: 24, success: [ { code: BN, name: BookingNumber, type: key, meaning: The number of the booking. } ] }
            errors:
              AccessDenied: 25
            """
        ),
        new(
            Cancel,
            """
            command: CN
            page: r.php
            name: CancelRoom
            guide: { section: "CN: Cancel", page: 1-2, line: 30 }
            summary: Cancels a booking.
            arguments:
              - { code: BN, name: BookingNumber, type: key, line: 31, meaning: The number of the booking. }
              - { use: note, line: 32 }
            errors:
              NoSuchBooking: { line: 33, meaning: There is no such booking. }
            """
        ),
        new(
            List,
            """
            command: LS
            page: r.php
            name: ListRooms
            guide: { section: "LS: List", page: 1-3, line: 40 }
            summary: Lists the rooms.
            """
        ),
    ];

    /// <summary>The small catalogue with one file more, or in place of one of the same path.</summary>
    public static IEnumerable<SpecText> With(params SpecText[] files) => Files.Where(file => !files.Any(other => other.Path == file.Path)).Concat(files);
}
