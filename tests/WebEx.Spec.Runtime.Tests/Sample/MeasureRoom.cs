using System.CodeDom.Compiler;

namespace WebEx.Tests.Sample;

// The checks of a made-up command whose values have a meaning each; what it writes and reads is of no account.
[GeneratedCode("WebEx.Spec", "1.0.0")]
public sealed partial record MeasureRoom : WebExRequest<BookRoomReply>
{
    public uint? Features { get; init; }

    public int? Seats { get; init; }

    public string? DialIn { get; init; }

    public int? Kind { get; init; }

    public string? Old { get; init; }

    public override BookRoomReply ReadReply(string? text, ReplyContext context) => BookRoomReply.Read(text, context);

    public override string ToString() => Describe();

    protected override WebExCommand GetCommand() => BookRoom.Description;

    protected override void Write(ref ArgumentWriter writer) { }

    protected override void Check(ref RequestValidator check)
    {
        check.Bits(Features, 0x0000_000F, 0x0000_0130, "FE", nameof(Features), 1, "InvalidFE");
        check.NotNegative(Seats, "SE", nameof(Seats), 2);
        check.Fields(DialIn, 3, "DI", nameof(DialIn), 3, "InvalidDI");
        check.Deprecated(Kind is 5, "Phone (5)", "use IP", "KI", nameof(Kind), 4);
        check.Deprecated(Old is not null, null, "use New", "OL", nameof(Old), 5);
    }
}
