namespace WebEx.Tests.Sample;

// A command that is answered in markup with elements in elements.
public sealed partial record InspectRoom : WebExRequest<InspectRoomReply>
{
    public static WebExCommand<InspectRoom, InspectRoomReply> Description { get; } =
        new(
            "smt.wbx",
            "IR",
            "InspectRoom",
            Centers.SupportCenter,
            "IR: Inspect Room command",
            "9-3",
            CommandEffect.Reads,
            new ReplyShape("SUCCESS", WithoutBackUrl.Markup, markupRoot: "Inspect", isXml: true),
            reader => new InspectRoom { AdditionalArguments = reader.Remaining() },
            (ref ReplyReader reader) => new InspectRoomReply(ref reader),
            BookRoomErrorCodes.Table
        );

    protected override WebExCommand GetCommand() => Description;

    public static bool TryRead(string? text, Center center, out InspectRoom? request, out RequestValidationResult problems) =>
        Description.TryReadRequest(text, center, out request, out problems);

    public override InspectRoomReply ReadReply(string? text, ReplyContext context) => Description.ReadReply(text, context);

    public override string ToString() => Describe();

    protected override void Write(ref ArgumentWriter writer) { }

    protected override void Check(ref RequestValidator check) { }
}
