using StandInSite.Answering;
using StandInSite.Pages;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Commands;

/// <summary>m.php, JM: somebody joins a meeting, with or without a login. Browsers and servers are answered as by HM.</summary>
internal sealed class JoinMeetingCommand(SiteState site) : SiteCommand<JoinMeeting, JoinMeetingReply>(JoinMeeting.Command)
{
    // The guide has it as the name of somebody without one.
    private const string Anonymous = "Anonymous";

    protected override FakeReply Answer(JoinMeeting request, Caller caller)
    {
        (string, FakeValue) key = ("MK", request.MeetingKey);
        if (site.FindMeeting(request.MeetingKey) is not { } meeting) return Fail(JoinMeetingError.InvalidMeetingKeyOrPassword, key);
        if (!meeting.IsInProgress) return Fail(JoinMeetingError.MeetingNotInProgress, key);
        if (!meeting.Accepts(request.Password)) return Fail(JoinMeetingError.InvalidMeetingKeyOrPassword, key);
        if (meeting.IsLocked) return Fail(JoinMeetingError.MeetingLocked, key);

        FakeReply joined = FakeReply.Success(key);
        if (!caller.IsBrowser) return joined;
        string next = caller.Next(Command, joined, request.BackUrl);
        return FakeReply.Text(AttendeeWindow.Of(meeting, request.AttendeeName ?? caller.User?.FullName ?? Anonymous, next));
    }
}
