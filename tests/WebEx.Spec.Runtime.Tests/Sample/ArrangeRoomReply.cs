namespace WebEx.Tests.Sample;

// The reply of a page without AT, without stated errors, and with a word in place of parameters where there is no BackURL.
public sealed partial record ArrangeRoomReply : WebExReply
{
    internal ArrangeRoomReply(ref ReplyReader reader)
        : base(ref reader)
    {
        Note = reader.Text("NO", promised: true);
        Seats = reader.Integer("SE", promised: true);
        Places = reader.Items("PL{n}", 0, 2, (ref ReplyReader item) => item.Text("PL{n}") ?? "");
        Finish(ref reader);
    }

    public string? Note { get; }

    public int? Seats { get; }

    public ValueList<string> Places { get; }

    public static ArrangeRoomReply Read(string? text) => ArrangeRoom.Description.ReadReply(text);

    public override string ToString() => Describe();
}
