using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, SM: a user schedules a meeting or a training session.</content>
internal sealed partial class SiteCommands
{
    // The guide has it as the name of a meeting without one.
    private const string DefaultMeetingName = "Scheduled Meeting";

    protected override ScheduleMeetingReply Handle(ScheduleMeeting request, CommandContext context)
    {
        string name = request.MeetingName ?? DefaultMeetingName;
        WebExTimeZone zone = request.TimeZone ?? context.Caller.TimeZone ?? context.Settings.TimeZone;
        if (request.Start.ToDateTime() is not { } local) return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.InvalidStartTime);
        DateTimeOffset start = ZoneRules.ToInstant(local, zone);
        if (start < context.Now) return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.InvalidStartTime);
        if (request.TeleconferenceLines is { } lines && lines > context.Settings.TeleconferenceLines)
            return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.TeleconferenceLineReserveFail, teleconferenceLines: lines);
        if (context.Meetings.Count >= context.Settings.Meetings)
            return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.MeetingScheduleFail, meetingName: name);

        MeetingRow meeting = new()
        {
            Key = context.NewMeetingKey(),
            Center = context.Center,
            Host = context.Caller.WebExId,
            Name = name,
            TimeZone = zone,
            LocalStart = local,
            Start = start,
            DurationMinutes = request.DurationMinutes ?? 60,
            Password = request.MeetingPassword is { Length: > 0 } password ? PasswordHash.Of(password) : null,
        };
        context.Meetings.Put(meeting);
        return ScheduleMeetingReply.CreateSuccess(meeting.Key);
    }
}
