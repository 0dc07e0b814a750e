using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Pages;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Commands;

/// <summary>
/// m.php, HM: starts a meeting. A browser is shown the meeting's window, and goes to the BackURL when the meeting is over; a server, which has no use for the window, is answered
/// at once.
/// </summary>
internal sealed class HostMeetingCommand(SiteState site, IOptions<StandInOptions> options) : HostCommand<HostMeeting, HostMeetingReply>(HostMeeting.Command)
{
    protected override FakeReply AccessDenied => Fail(HostMeetingError.AccessDenied);

    protected override FakeReply Answer(HostMeeting request, User user, Caller caller)
    {
        if (site.FindMeeting(request.MeetingKey, user) is not { } meeting) return Fail(HostMeetingError.InvalidMeetingKey, ("MK", request.MeetingKey));

        meeting.IsInProgress = true;
        return caller.IsBrowser
            ? FakeReply.Text(HostWindow.Of(meeting, options.Value.SiteName, request.BackUrl))
            : FakeReply.Success(("MK", meeting.Key));
    }
}
