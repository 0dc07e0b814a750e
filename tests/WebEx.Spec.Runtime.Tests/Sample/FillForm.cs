using System.CodeDom.Compiler;

namespace WebEx.Tests.Sample;

// The checks of a made-up command that has indexed families; what it writes and reads is of no account.
[GeneratedCode("WebEx.Spec", "1.0.0")]
public sealed partial record FillForm : WebExRequest<BookRoomReply>
{
    public IndexedValues<string> Choices
    {
        get => GetIndexed<string>(1, 1, 9);
        init => SetIndexed(1, value, 1, 9);
    }

    public ValueList<string> Elements { get; init; } = ValueList<string>.Empty;

    public int? DefaultChoice { get; init; }

    public int? DefaultElement { get; init; }

    public IndexedValues<string> Names
    {
        get => GetIndexed<string>(2, 1, null);
        init => SetIndexed(2, value, 1, null);
    }

    public IndexedValues<int?> Heights
    {
        get => GetIndexed<int?>(3, 1, null);
        init => SetIndexed(3, value, 1, null);
    }

    public override BookRoomReply ReadReply(string? text, ReplyContext context) => BookRoomReply.Read(text, context);

    public override string ToString() => Describe();

    protected override WebExCommand GetCommand() => BookRoom.Description;

    protected override void Write(ref ArgumentWriter writer) { }

    protected override void Check(ref RequestValidator check)
    {
        check.Least(Choices.Count, 2, "C{n}", nameof(Choices), 1, "AtLeastTwoOptionsNeeded");
        check.NumberOf(DefaultChoice is 0 ? null : DefaultChoice, Choices, "Choices (C{n})", "DC", nameof(DefaultChoice), 2, "InvalidDC");
        check.NumberOf(DefaultElement, Elements, 3, "Elements (E{n})", "DE", nameof(DefaultElement), 3);
        for (int number = -1; check.Next(Heights, ref number); )
            check.RequiredWhen(Heights[number] is not null, Names[number] is not null, "Heights (H{n}) is given", "N{n}", nameof(Names), 4, "N[n]IsRequired");
        check.AnyOf(Choices.Count > 0, "C{n}", "C{n}", nameof(Choices), 5);
    }
}
