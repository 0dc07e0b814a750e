using WebEx.Partner;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override ActivateUserReply Handle(ActivateUser request, CommandContext context) => throw NotModelled(ActivateUser.Command);

    protected override DeactivateUserReply Handle(DeactivateUser request, CommandContext context) => throw NotModelled(DeactivateUser.Command);

    protected override EditUserReply Handle(EditUser request, CommandContext context) => throw NotModelled(EditUser.Command);
}
