namespace WebEx.Benchmarks.Sample;

public sealed record Account : WebExRequest<AccountReply>
{
    public static WebExCommand<Account, AccountReply> Description { get; } =
        new(
            "p.php",
            "AC",
            "Account",
            Centers.MeetingCenter | Centers.TrainingCenter,
            "AC",
            "2-9",
            CommandEffect.Changes,
            new ReplyShape("SUCCESS", WithoutBackUrl.Markup, markupRoot: "Account"),
            _ => throw new NotSupportedException("Benchmarks read no requests."),
            (ref ReplyReader reader) => new AccountReply(ref reader),
            AccountReply.Errors
        );

    protected override WebExCommand GetCommand() => Description;

    public string? WebExId { get; init; }

    public override AccountReply ReadReply(string? text, ReplyContext context) => Description.ReadReply(text, context);

    public override string ToString() => Describe();

    protected override void Write(ref ArgumentWriter writer) => writer.Text("WID", WebExId);

    protected override void Check(ref RequestValidator check) => check.Required(WebExId, "WID", nameof(WebExId), 1, null);
}
