using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Site;
using WebEx;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Commands;

/// <summary>m.php, SM: a user schedules a meeting.</summary>
internal sealed class ScheduleMeetingCommand(SiteState site, IOptions<StandInOptions> options, TimeProvider clock)
    : HostCommand<ScheduleMeeting, ScheduleMeetingReply>(ScheduleMeeting.Command)
{
    // The guide has it as the name of a meeting without one.
    private const string DefaultName = "Scheduled Meeting";

    protected override FakeReply AccessDenied => Fail(ScheduleMeetingError.AccessDenied);

    protected override FakeReply Answer(ScheduleMeeting request, User user, Caller caller)
    {
        string name = request.MeetingName ?? DefaultName;
        WebExTimeZone zone = request.TimeZone ?? WebExTimeZone.SanJose;
        if (request.Start.ToDateTime() is not { } start || IsPast(start, zone)) return Fail(ScheduleMeetingError.InvalidStartTime);
        if (request.TeleconferenceLines is { } lines && lines > options.Value.TeleconferenceLines) return Fail(ScheduleMeetingError.TeleconferenceLineReserveFail, ("TL", lines));
        if (site.MeetingCount >= options.Value.Meetings) return Fail(ScheduleMeetingError.MeetingScheduleFail, ("MN", name));

        return FakeReply.Success(("MK", site.Schedule(user, name, $"{request.Start}, {zone.DisplayName()}", request.MeetingPassword).Key));
    }

    private bool IsPast(DateTime start, WebExTimeZone zone)
    {
        TimeSpan offset = zone.TryGetSystemZone(out TimeZoneInfo? system) ? system!.GetUtcOffset(start) : zone.Offset();
        return new DateTimeOffset(start, offset) < clock.GetUtcNow();
    }
}
