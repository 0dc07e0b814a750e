using System.CodeDom.Compiler;

namespace WebEx.Tests.Sample;

// A made-up command with the kinds of arguments that few commands have.
[GeneratedCode("WebEx.Spec", "1.0.0")]
public sealed partial record ArrangeRoom : WebExRequest<ArrangeRoomReply>
{
    public ArrangeRoom() { }

    private ArrangeRoom(ArgumentReader reader)
    {
        Furniture = reader.TokenIndexes("FU{n}", 1, 9, "Desk|Chair|Lamp");
        Switches = reader.BitFields("SW{n}", 1, 9);
        Labels = reader.TextList("LA", ", ", "(", ")");
        Words = reader.TextList("WO", " ");
        Numbers = reader.IntegerList("NU", " ");
        Owner = reader.Required(reader.Text("OW"), "OW", nameof(Owner), 7, "OwnerIsNeeded");
        Level = reader.Integer("LE");
        Mask = reader.Bits("MA");
        View = reader.Text("VI");
        Ticket = reader.Secret("TI");
        AdditionalArguments = reader.Remaining();
        reader.Invalid("FU{n}", "InvalidFU[n]");
        reader.Invalid("OW|LE", "InvalidLE");
        reader.Invalid("LE", "Other");
    }

    public static WebExCommand<ArrangeRoom, ArrangeRoomReply> Description { get; } =
        new(
            "r.php",
            null,
            "ArrangeRoom",
            Centers.All,
            "Arrange Room",
            "9-4",
            CommandEffect.Changes,
            new ReplyShape("SUCCESS|DONE", WithoutBackUrl.Word),
            reader => new ArrangeRoom(reader),
            (ref ReplyReader reader) => new ArrangeRoomReply(ref reader)
        );

    public IndexedValues<int?> Furniture
    {
        get => GetIndexed<int?>(1, 1, 9);
        init => SetIndexed(1, value, 1, 9);
    }

    public IndexedValues<uint?> Switches
    {
        get => GetIndexed<uint?>(2, 1, 9);
        init => SetIndexed(2, value, 1, 9);
    }

    public ValueList<string>? Labels
    {
        get => GetList<string>(3);
        init => SetList(3, value);
    }

    public ValueList<string>? Words
    {
        get => GetList<string>(4);
        init => SetList(4, value);
    }

    public ValueList<int>? Numbers
    {
        get => GetList<int>(5);
        init => SetList(5, value);
    }

    public string Owner { get; init; } = "";

    public int? Level { get; init; }

    public uint? Mask { get; init; }

    public string? View { get; init; }

    public string? Ticket { get; init; }

    public static bool TryRead(string? text, Center center, out ArrangeRoom? request, out RequestValidationResult problems) =>
        Description.TryReadRequest(text, center, out request, out problems);

    public override ArrangeRoomReply ReadReply(string? text, ReplyContext context) => Description.ReadReply(text, context);

    public override string ToString() => Describe();

    protected override WebExCommand GetCommand() => Description;

    protected override void Write(ref ArgumentWriter writer)
    {
        writer.Tokens("FU{n}", GivenIndexed<int?>(1), "Desk|Chair|Lamp");
        writer.BitFields("SW{n}", GivenIndexed<uint?>(2));
        writer.TextList("LA", Labels, ", ", "(", ")");
        writer.TextList("WO", Words, " ");
        writer.IntegerList("NU", Numbers, " ");
        writer.Text("OW", Owner);
        writer.Integer("LE", Level);
        writer.Bits("MA", Mask);
        writer.Text("VI", View);
        writer.Secret("TI", Ticket);
    }

    protected override void Check(ref RequestValidator check)
    {
        check.Items(Labels, ", ", "(", ")", "LA", nameof(Labels), 3);
        check.Items(Words, " ", "", "", "WO", nameof(Words), 4);
        check.Range(Level, int.MinValue, 5, "LE", nameof(Level), 8);
        check.Bits(Mask, 0, 0, "MA", nameof(Mask), 9);
        check.Token(View, "Plan", "VI", nameof(View), 10, "InvalidVI");
        check.SecretAscii(Ticket, "TI", nameof(Ticket), 11);
    }
}
