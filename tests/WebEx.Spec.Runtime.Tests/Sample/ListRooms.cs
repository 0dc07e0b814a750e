namespace WebEx.Tests.Sample;

// A command whose success has no status word, whose response is posted, and in which ST is a state.
public sealed partial record ListRooms : WebExRequest<ListRoomsReply>
{
    public static WebExCommand<ListRooms, ListRoomsReply> Description { get; } =
        new(
            "h.php",
            "LR",
            "ListRooms",
            Centers.All,
            "LR: List Rooms command",
            "9-2",
            CommandEffect.Reads,
            new ReplyShape(ReplyShape.AnyStatus, WithoutBackUrl.BackUrlRequired, constants: "MU=HOL", isPosted: true),
            reader => new ListRooms { BackUrl = reader.Text("BU"), AdditionalArguments = reader.Remaining() },
            (ref ReplyReader reader) => new ListRoomsReply(ref reader),
            BookRoomErrorCodes.Table
        );

    protected override WebExCommand GetCommand() => Description;

    public string? BackUrl { get; init; }

    public static bool TryRead(string? text, Center center, out ListRooms? request, out RequestValidationResult problems) =>
        Description.TryReadRequest(text, center, out request, out problems);

    public override ListRoomsReply ReadReply(string? text, ReplyContext context) => Description.ReadReply(text, context);

    public override string ToString() => Describe();

    protected override void Write(ref ArgumentWriter writer) => writer.Text("BU", BackUrl);

    protected override void Check(ref RequestValidator check) => check.Url(BackUrl, "BU", nameof(BackUrl), 1);
}
