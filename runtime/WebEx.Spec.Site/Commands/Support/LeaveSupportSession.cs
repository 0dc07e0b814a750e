using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.Support;

namespace WebEx.Site.Commands;

/// <content>m.php, LS: a representative leaves. Sessions of his or her own end for everybody; those of others go on without an assistant.</content>
internal sealed partial class SiteCommands
{
    protected override LeaveSupportSessionReply Handle(LeaveSupportSession request, CommandContext context)
    {
        string user = context.Caller.WebExId;
        foreach (SupportSessionRow session in context.SupportSessions.Rows.Where(session => session.Status == MeetingStatus.InProgress).ToArray())
        {
            if (session.Host == user)
            {
                EndSupport(context, session);
            }
            else if (session.Assistant == user)
            {
                context.SupportSessions.Put(session with { Assistant = null });
                LeaveSession(context, session.Key, context.Caller.EmailAddress);
            }
        }

        return LeaveSupportSessionReply.CreateSuccess();
    }
}
