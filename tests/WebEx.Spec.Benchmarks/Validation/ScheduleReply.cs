namespace WebEx.Benchmarks.Validation;

public sealed record ScheduleReply : WebExReply
{
    internal static readonly ErrorTable Errors = new(["AccessDenied", "MeetingScheduleFail"]);

    internal ScheduleReply(ref ReplyReader reader)
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

    public static ScheduleReply Read(string? text) => Schedule.Description.ReadReply(text);

    public override string ToString() => Describe();
}
