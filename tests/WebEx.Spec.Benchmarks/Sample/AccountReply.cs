namespace WebEx.Benchmarks.Sample;

public sealed record AccountReply : WebExReply
{
    private static readonly ErrorTable Errors = new(["AccessDenied", "AlreadyRegistered"]);

    private AccountReply(ref ReplyReader reader)
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

    public static AccountReply Read(string? text) => Read(text, ReplyContext.NotStated);

    public static AccountReply Read(string? text, ReplyContext context)
    {
        var reader = new ReplyReader(text, Account.Description, Errors, context);
        return new(ref reader);
    }

    public override string ToString() => Describe();
}
