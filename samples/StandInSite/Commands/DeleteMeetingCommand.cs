using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Commands;

/// <summary>m.php, DM: a user deletes a meeting. No email goes out.</summary>
internal sealed class DeleteMeetingCommand(SiteState site) : HostCommand<DeleteMeeting, DeleteMeetingReply>(DeleteMeeting.Command)
{
    protected override FakeReply AccessDenied => Fail(DeleteMeetingError.AccessDenied);

    protected override FakeReply Answer(DeleteMeeting request, User user, Caller caller)
    {
        (string, FakeValue) key = ("MK", request.MeetingKey);
        if (site.FindMeeting(request.MeetingKey, user) is not { } meeting) return Fail(DeleteMeetingError.InvalidMeetingKey, key);
        if (meeting.IsInProgress) return Fail(DeleteMeetingError.CannotDeleteMeetingInProgress, key);

        site.Delete(meeting);
        return FakeReply.Success(key);
    }
}
