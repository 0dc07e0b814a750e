using WebEx.Partner;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>p.php, AC: an administrator lets a user back in. A user who is active already stays so.</content>
internal sealed partial class SiteCommands
{
    protected override ActivateUserReply Handle(ActivateUser request, CommandContext context)
    {
        if (context.Accounts.Find(request.WebExId) is not { } account)
            return ActivateUserReply.CreateFailure(ActivateUserError.WebExUserIDNotValid);
        if (account is { IsActive: false, IsHost: true })
        {
            if (!HasRoomForHost(context))
                return ActivateUserReply.CreateFailure(ActivateUserError.ExceededSiteHostLimit);
            if (!HasRoomForMeetingTypes(context, account))
                return ActivateUserReply.CreateFailure(ActivateUserError.ExceededSessionTypeHostLimit);
        }

        context.Accounts.Put(account with { IsActive = true, ActivatedAt = context.Now });
        return ActivateUserReply.CreateSuccess(account.WebExId);
    }
}
