namespace WebEx.Benchmarks.Sample;

public sealed record ScheduleReply : WebExReply
{
    private static readonly ErrorTable Errors = new(["AccessDenied", "MeetingScheduleFail"]);

    private ScheduleReply(ref ReplyReader reader)
        : base(ref reader)
    {
        MeetingKey = reader.Key("MK", promised: true);
        CallInNumber = reader.Text("TN");
        DurationMinutes = reader.Integer("DU");
        MeetingName = reader.Text("MN");
        Finish(ref reader);
    }

    public string? MeetingKey { get; }

    public string? CallInNumber { get; }

    public int? DurationMinutes { get; }

    public string? MeetingName { get; }

    public static ScheduleReply Read(string? text) => Read(text, ReplyContext.NotStated);

    public static ScheduleReply Read(string? text, ReplyContext context)
    {
        var reader = new ReplyReader(text, Schedule.Description, Errors, context);
        return new(ref reader);
    }

    public override string ToString() => Describe();
}
