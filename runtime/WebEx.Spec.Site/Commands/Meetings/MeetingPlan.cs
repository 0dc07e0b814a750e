using System.Collections.Immutable;
using System.Globalization;
using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>Makes a meeting out of what SM, EM and IM say. What a request leaves out stays as it is in the meeting: the default, in a new one.</summary>
internal static class MeetingPlan
{
    private const int TrackingCodes = 10;

    // Nothing depends on these but what is shown and mailed.
    private static readonly ImmutableArray<string> Texts =
    [
        "AF",
        "AG",
        "APP",
        "APPD",
        "BM",
        "DS",
        "Email",
        "ExcludePW",
        "IP",
        "MD",
        "ME",
        "MF",
        "MG",
        "NA",
        "NP",
        "NT",
        "NTOP",
        "PM",
        "ReminderTime",
        "TA",
        "TD",
        "VE",
    ];

    /// <summary>A meeting with the defaults.</summary>
    public static MeetingRow New(CommandContext context, DateTimeOffset start, WebExTimeZone zone) =>
        new()
        {
            Key = context.NewMeetingKey(),
            Center = context.Center,
            Host = context.Caller.WebExId,
            Name = context.Center == Center.TrainingCenter ? "TrainingSessionAPI" : "Scheduled Meeting",
            TimeZone = zone,
            LocalStart = ZoneRules.ToLocal(start, zone),
            Start = start,
        };

    /// <summary>The zone of a new meeting: its own, else that of the user, else that of the site.</summary>
    public static WebExTimeZone ZoneOf(ISchedulingRequest request, CommandContext context) =>
        request.TimeZone ?? context.Caller.TimeZone ?? context.Settings.TimeZone;

    /// <summary>A meeting as a request wants it; null where one of the dates is none.</summary>
    public static MeetingRow? Change(MeetingRow meeting, ISchedulingRequest request, CommandContext context)
    {
        DateTime today = ZoneRules.ToLocal(context.Now, meeting.TimeZone).Date;
        DateTime? closes = DateOf(request.RegistrationClose, meeting.RegistrationCloses, today);
        DateTime? until = DateOf(request.Until, meeting.Recurrence?.Until, today);
        if ((request.RegistrationClose is not null && closes is null) || (request.Until is not null && until is null))
            return null;
        return meeting with
        {
            Name = request.MeetingName ?? meeting.Name,
            Type = (int?)request.MeetingType ?? meeting.Type,
            IsListed = request.Listing is { } listing ? listing != MeetingListing.Unlisted : meeting.IsListed,
            Password = Hash(request.MeetingPassword, meeting.Password),
            DurationMinutes = request.DurationMinutes ?? meeting.DurationMinutes,
            Recurrence = RecurrenceOf(meeting, request, DateOnly.FromDateTime(until ?? today)),
            OtherHost = request.HostWebExId ?? meeting.OtherHost,
            RequiresLogin = request.RequireLogin ?? meeting.RequiresLogin,
            JoinMinutesBefore = JoinMinutesOf(meeting, request),
            Teleconference = (int?)request.TeleconferenceConfiguration ?? meeting.Teleconference,
            // TC takes precedence over TL.
            TeleconferenceLines = request.TeleconferenceConfiguration is not null ? 0 : request.TeleconferenceLines ?? meeting.TeleconferenceLines,
            RequiresRegistration = request.RequireRegistration ?? meeting.RequiresRegistration,
            AcceptsRegistrations = request.AutomaticallyAcceptRegistration ?? meeting.AcceptsRegistrations,
            RegistrationPassword = Hash(request.RegistrationPassword, meeting.RegistrationPassword),
            RegistrationLimit = request.MaximumRegistrations ?? meeting.RegistrationLimit,
            RegistrationCloses = closes is { } day ? DateOnly.FromDateTime(day) : meeting.RegistrationCloses,
            Values = ValuesOf(meeting, request, context),
        };
    }

    /// <summary>The number to dial in, where a meeting has one.</summary>
    public static string? CallInNumberOf(MeetingRow meeting, CommandContext context) =>
        meeting.Teleconference == (int)MeetingTeleconference.CallIn ? context.Settings.Scheduling.CallInNumber : null;

    /// <summary>Stores a meeting, with what it takes and keeps elsewhere.</summary>
    public static void Store(MeetingRow meeting, ISchedulingRequest request, CommandContext context)
    {
        context.Meetings.Put(ReminderMails.Plan(meeting, context));
        LabChecks.Reserve(request, meeting, context);
        CardChecks.Keep(request, context);
    }

    /// <summary>The argument of a tracking code.</summary>
    public static string TrackingCodeOf(int number) => "TC" + number.ToString(CultureInfo.InvariantCulture);

    // An empty password takes the old one away.
    private static PasswordHash? Hash(string? password, PasswordHash? before) =>
        password is null ? before
        : password.Length == 0 ? null
        : PasswordHash.Of(password);

    // A part that is left out is that of the day before, else of today.
    private static DateTime? DateOf(WebExDate? given, DateOnly? before, DateTime today)
    {
        if (given is not { } date)
            return null;
        DateOnly basis = before ?? DateOnly.FromDateTime(today);
        return new WebExDate(date.Year ?? basis.Year, date.Month ?? basis.Month, date.Day ?? basis.Day).ToDateTime();
    }

    private static MeetingRecurrence? RecurrenceOf(MeetingRow meeting, ISchedulingRequest request, DateOnly until)
    {
        MeetingRecurrence? before = meeting.Recurrence;
        bool isTraining = meeting.Center == Center.TrainingCenter;
        int? option = !isTraining
            ? (int?)request.RepeatOption ?? before?.Option
            : request.TrainingRecurrence switch
            {
                null => before?.Option,
                TrainingRecurrence.None => 0,
                _ => Occurrences.Weekly,
            };
        if (option is null or 0)
            return null;

        // Meetings repeat for ever unless Always is 0; training sessions have no such argument.
        DateOnly? last = request.AlwaysRepeat switch
        {
            true => null,
            false => until,
            null => isTraining && request.Until is not null ? until : before?.Until,
        };
        return new()
        {
            Option = option.Value,
            Days = (int?)request.Days ?? before?.Days ?? (isTraining ? Occurrences.BitOf(DateOnly.FromDateTime(meeting.LocalStart)) : 0),
            Until = last,
            Sessions = request.NumberOfSessions ?? before?.Sessions,
        };
    }

    private static int? JoinMinutesOf(MeetingRow meeting, ISchedulingRequest request) =>
        (request.JoinBeforeHost ?? meeting.JoinMinutesBefore is not null) ? request.JoinBeforeStartMinutes ?? meeting.JoinMinutesBefore ?? 0 : null;

    private static ImmutableSortedDictionary<string, string> ValuesOf(MeetingRow meeting, ISchedulingRequest request, CommandContext context)
    {
        ImmutableSortedDictionary<string, string>.Builder values = meeting.Values.ToBuilder();
        foreach (string code in Texts)
        {
            if (context.Argument(code) is { } text)
                values[code] = text;
        }

        for (int number = 1; number <= TrackingCodes; number++)
        {
            if (request.TrackingCodes[number] is { } value)
                values[TrackingCodeOf(number)] = value;
        }

        return values.ToImmutable();
    }
}
