namespace WebEx.Benchmarks.Validation;

// Twenty arguments and twenty checks in the shape of generated code.
public sealed record Schedule : WebExRequest<ScheduleReply>
{
    public static WebExCommand<Schedule, ScheduleReply> Description { get; } =
        new(
            "m.php",
            "SM",
            "Schedule",
            Centers.MeetingCenter | Centers.TrainingCenter,
            "SM",
            "2-117",
            CommandEffect.Changes,
            new ReplyShape("SUCCESS", WithoutBackUrl.HomePage),
            _ => throw new NotSupportedException("Benchmarks read no requests."),
            (ref ReplyReader reader) => new ScheduleReply(ref reader),
            ScheduleReply.Errors
        );

    protected override WebExCommand GetCommand() => Description;

    public string? MeetingName { get; init; }

    public string? Agenda { get; init; }

    public string? Greeting { get; init; }

    public bool? RequireRegistration { get; init; }

    public int? DurationMinutes { get; init; }

    public int? MeetingType { get; init; }

    public int? TimeZone { get; init; }

    public Features? Features { get; init; }

    public WebExDateTime? Start { get; init; }

    public IndexedValues<string> TrackingCodes
    {
        get => GetIndexed<string>(1, 1, 10);
        init => SetIndexed(1, value, 1, 10);
    }

    public string? EmailAddress { get; init; }

    public string? HostName { get; init; }

    public string? MeetingKey { get; init; }

    public string? BackUrl { get; init; }

    public override ScheduleReply ReadReply(string? text, ReplyContext context) => Description.ReadReply(text, context);

    public override string ToString() => Describe();

    protected override void Write(ref ArgumentWriter writer)
    {
        writer.Text("MN", MeetingName);
        writer.Text("AG", Agenda);
        writer.Text("MG", Greeting);
        writer.Flag("AR", RequireRegistration, "1/0");
        writer.Integer("DU", DurationMinutes);
        writer.Integer("MT", MeetingType);
        writer.Integer("TZ", TimeZone);
        writer.Bits("MF", (uint?)Features);
        writer.DateTime("YE", "MO", "DA", "HO", "MI", Start);
        writer.Texts("TC{n}", GivenIndexed<string>(1));
        writer.Text("EM", EmailAddress);
        writer.Text("HN", HostName);
        writer.Text("MK", MeetingKey);
        writer.Text("BU", BackUrl);
    }

    protected override void Check(ref RequestValidator check)
    {
        check.Required(MeetingName, "MN", nameof(MeetingName), 1, null);
        check.Length(MeetingName, 0, 128, "MN", nameof(MeetingName), 2, null, "MeetingNameShouldBeShorterThan128Chars");
        check.Length(Agenda, 0, 1024, "AG", nameof(Agenda), 3, null, null);
        check.Length(Greeting, 0, 64, "MG", nameof(Greeting), 4, null, null);
        check.Range(DurationMinutes, 0, int.MaxValue, "DU", nameof(DurationMinutes), 5, null);
        check.Choice(MeetingType is null or (>= 1 and <= 11) or 101, MeetingType, "MT", nameof(MeetingType), 6, null);
        check.ChoiceIn(MeetingType is 101, Centers.MeetingCenter, "101", "MT", nameof(MeetingType), 7);
        check.Range(TimeZone, 0, 61, "TZ", nameof(TimeZone), 8, null);
        check.Needs((uint?)Features, (uint)Validation.Features.Video, (uint)Validation.Features.Mask, "Video needs Mask", "MF", nameof(Features), 9);
        check.Required(EmailAddress, "EM", nameof(EmailAddress), 10, null);
        check.Length(EmailAddress, 0, 64, "EM", nameof(EmailAddress), 11, null, null);
        check.Length(HostName, 0, 64, "HN", nameof(HostName), 12, null, null);
        check.Length(MeetingKey, 0, 10, "MK", nameof(MeetingKey), 13, null, null);
        check.Length(BackUrl, 0, 1024, "BU", nameof(BackUrl), 14, null, null);
        check.RequiredIn(Centers.TrainingCenter, BackUrl, "BU", nameof(BackUrl), 15, null);
        check.Centers(HostName is not null, Centers.MeetingCenter, "HN", nameof(HostName), 16);
        check.RequiredWhen(MeetingType is 2, Agenda is not null, "MT is 2", "AG", nameof(Agenda), 17, null);
        check.IgnoredWhen(RequireRegistration == false, Greeting is not null, "AR is 0", "MG", nameof(Greeting), 18);
        check.AnyOf(EmailAddress is not null || MeetingKey is not null, "EM, MK", "EM", nameof(EmailAddress), 19, null);
        check.AllOrNone(
            EmailAddress is not null || HostName is not null,
            EmailAddress is not null && HostName is not null,
            "EM, HN",
            "EM",
            nameof(EmailAddress),
            20,
            null
        );
    }
}
