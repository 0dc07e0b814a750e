using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Language.Tests;

/// <summary>A small catalogue that snippets are tried in.</summary>
internal static class SampleCatalogue
{
    /// <summary>What every command needs, without a mistake; a snippet adds to it.</summary>
    public const string Head = """
        command: SM
        page: m.php
        family: meeting
        name: ScheduleMeeting
        guide: { section: S, page: 2-1, line: 1 }
        summary: It schedules.

        """;

    /// <summary>What the snippets share.</summary>
    public const string Shared = """
        pages:
          - { page: m.php, family: meeting, namespace: Meetings, line: 1 }
          - { page: m.php, family: event, namespace: Events, line: 2 }
          - { page: p.php, namespace: Partner, line: 3 }
        arguments:
          backUrl: { code: BU, name: BackUrl, type: url, meaning: Where the answer goes. }
          start:
            type: date
            name: Start
            meaning: The day of the meeting.
            parts:
              - { part: year, code: YE, default: "2000" }
              - { part: month, code: MO }
              - { part: day, code: DA }
        sets:
          card:
            - { code: CM, name: ChargeMode, max: 10, erratum: charge-mode, meaning: How the user pays. }
            - { code: CN, name: CardNumber, type: secret, default: "0000", meaning: The number of the card. }
            - { use: backUrl }
        choices:
          roomType: { enum: RoomType, line: 1, meaning: A kind of room., values: { 1: Small, 2: Large } }
        bits:
          features: { enum: Features, line: 1, meaning: What can be done., bits: { 0: Chat, 1: Video, 2: reserved } }
        errors:
          AccessDenied: { meaning: The caller has not logged in., cause: rights }
          RoomIsMissing: { meaning: No room is given., cause: state }
        sources:
          faq: { title: The FAQ, kind: vendor, address: example.com/faq, date: undated }
        errorSets:
          usual: { AccessDenied: 4, RoomIsMissing: 5 }
        ruleSets:
          rooms:
            - { when: "RM = 1", require: [NR], line: 6 }
            - { note: Rooms are dear., line: 7 }
        """;

    /// <summary>Binds a file within the catalogue, with further files if need be.</summary>
    public static Catalogue Load(string text, params SpecFile[] others) => Load(new SpecFile("snippet.yaml", text), others);

    /// <summary>Binds a file within the catalogue, with further files if need be.</summary>
    public static Catalogue Load(SpecFile file, params SpecFile[] others) =>
        Catalogue.Load([new SpecFile("webex.yaml", Shared), .. others, file], TestContext.Current.CancellationToken);
}
