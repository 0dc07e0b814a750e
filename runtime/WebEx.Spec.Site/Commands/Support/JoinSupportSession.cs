using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;
using WebEx.Support;

namespace WebEx.Site.Commands;

/// <content>m.php, JS: a customer comes into a support session.</content>
internal sealed partial class SiteCommands
{
    protected override JoinSupportSessionReply Handle(JoinSupportSession request, CommandContext context)
    {
        if (context.SupportSessions.Find(request.SupportSessionNumber) is not { } session)
            return JoinSupportSessionReply.CreateFailure(JoinSupportSessionError.InvalidSupportKey);
        if (session.Status != MeetingStatus.InProgress)
            return JoinSupportSessionReply.CreateFailure(JoinSupportSessionError.SupportSessionNotInProgress);

        // Nobody has to log in for this, and nothing but the end of the session takes a customer out.
        if (context.Attendances.WithPrefix(AttendanceRow.KeyOf(session.Key, "")).Count() >= context.Settings.MaxAttendeesPerMeeting)
        {
            throw new NotModelledException(
                "The session has had as many people as SiteSettings.MaxAttendeesPerMeeting permits, and the guide has no error code of JS for that."
            );
        }

        EnterSession(context, session.Key, $"{request.FirstName} {request.LastName}".Trim(), request.EmailAddress ?? "");
        var reply = JoinSupportSessionReply.CreateSuccess(session.Key);
        SessionWindow.Show(context, "Support session " + session.Key, "You are in the support session.", reply, request.BackUrl);
        return reply;
    }
}
