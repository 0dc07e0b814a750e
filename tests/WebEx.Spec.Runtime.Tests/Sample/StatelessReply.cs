namespace WebEx.Tests.Sample;

// A reply whose success has no status word, and in which ST is a state.
public sealed partial record StatelessReply : WebExReply
{
    private StatelessReply(ReplyReader reader)
        : base(reader)
    {
        State = reader.Text("ST");
    }

    public string? State { get; }

    public static StatelessReply Parse(string? text) => new(new ReplyReader(text, BookRoom.Description, successStatus: null, markupRoot: null));

    public override string ToString() => Describe();
}
