namespace WebEx.Benchmarks.Sample;

public sealed record AccountReply : WebExReply
{
    internal static readonly ErrorTable Errors = new(["AccessDenied", "AlreadyRegistered"]);

    internal AccountReply(ref ReplyReader reader)
        : base(ref reader)
    {
        WebExId = reader.Text("WID", promised: true);
        Email = reader.Text("EM");
        MeetingKey = reader.Text("MeetingKey");
        Finish(ref reader);
    }

    public string? WebExId { get; }

    public string? Email { get; }

    public string? MeetingKey { get; }

    public static AccountReply Read(string? text) => Account.Description.ReadReply(text);

    public override string ToString() => Describe();
}
