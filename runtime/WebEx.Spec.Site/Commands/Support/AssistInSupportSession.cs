using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;
using WebEx.Support;

namespace WebEx.Site.Commands;

/// <content>m.php, AS: a second representative comes into a support session.</content>
internal sealed partial class SiteCommands
{
    protected override AssistInSupportSessionReply Handle(AssistInSupportSession request, CommandContext context)
    {
        if (context.SupportSessions.Find(request.SupportSessionNumber) is not { } session)
            return AssistInSupportSessionReply.CreateFailure(AssistInSupportSessionError.InvalidSupportKey);
        if (session.Status != MeetingStatus.InProgress)
            return AssistInSupportSessionReply.CreateFailure(AssistInSupportSessionError.SupportSessionNotInProgress);
        bool isFree = session.Assistant is null || session.Assistant == context.Caller.WebExId;
        if (!isFree || session.Host == context.Caller.WebExId || !SupportTypes.MayHold(context.Caller, context.Settings))
            return AssistInSupportSessionReply.CreateFailure(AssistInSupportSessionError.UserHasNoAssistPrivilege);

        if (session.Assistant is null)
            EnterSession(context, session.Key, context.Caller.FullName, context.Caller.EmailAddress);
        context.SupportSessions.Put(session with { Assistant = context.Caller.WebExId });
        var reply = AssistInSupportSessionReply.CreateSuccess(session.Key);
        SessionWindow.Show(context, "Support session " + session.Key, "You assist in the support session.", reply, request.BackUrl);
        return reply;
    }
}
