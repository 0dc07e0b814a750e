namespace WebEx.Benchmarks.Sample;

public sealed record ScheduleReply : WebExReply
{
    private ScheduleReply(ReplyReader reader)
        : base(reader)
    {
        MeetingKey = reader.Text("MK");
        CallInNumber = reader.Text("TN");
        DurationMinutes = reader.Integer("DU");
        MeetingName = reader.Text("MN");
    }

    public string? MeetingKey { get; }

    public string? CallInNumber { get; }

    public int? DurationMinutes { get; }

    public string? MeetingName { get; }

    public static ScheduleReply Parse(string? text) => new(new ReplyReader(text, Schedule.Description, "SUCCESS", markupRoot: null));

    public override string ToString() => Describe();
}
