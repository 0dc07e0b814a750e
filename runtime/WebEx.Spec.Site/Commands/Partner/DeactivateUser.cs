using WebEx.Partner;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>p.php, IN: an administrator shuts a user out, whose sessions end.</content>
internal sealed partial class SiteCommands
{
    protected override DeactivateUserReply Handle(DeactivateUser request, CommandContext context)
    {
        if (context.Accounts.Find(request.WebExId) is not { } account)
            return DeactivateUserReply.CreateFailure(DeactivateUserError.WebExUserIDNotValid);

        context.Accounts.Put(account with { IsActive = false });
        List<SessionRow> sessions = [.. context.Sessions.Rows.Where(session => IsUser(session.WebExId, account.WebExId))];
        foreach (SessionRow session in sessions)
            context.Sessions.Remove(session);
        return DeactivateUserReply.CreateSuccess(account.WebExId);
    }
}
