using WebEx.Sessions;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>
/// w.php, GS: whether a meeting, event or support session is running. The site does not wait for it: with WS=1 it answers SessionNotStarted at once where a
/// real one would wait.
/// </content>
internal sealed partial class SiteCommands
{
    protected override GetMeetingStatusReply Handle(GetMeetingStatus request, CommandContext context)
    {
        if (!HasOneClick(context, account: null))
            return GetMeetingStatusReply.CreateFailure(GetMeetingStatusError.OneClickIsDisabled);
        string key = request.MeetingKey;
        MeetingStatus? found =
            context.Meetings.Find(key)?.Status ?? context.Events.Find(key)?.StatusAt(context.Now) ?? context.SupportSessions.Find(key)?.Status;
        if (found is not { } status)
            return GetMeetingStatusReply.CreateFailure(GetMeetingStatusError.InvalidMeetingKey);

        bool isRunning = status == MeetingStatus.InProgress;
        if (!isRunning && request.WaitForStart == true)
            return GetMeetingStatusReply.CreateFailure(GetMeetingStatusError.SessionNotStarted);
        return GetMeetingStatusReply.CreateSuccess(key, isRunning ? SessionStatus.InProgress : SessionStatus.NotInProgress);
    }
}
