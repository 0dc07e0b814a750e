using WebEx.AccessAnywhere;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Commands;

/// <content>c.php, RL: a page with the user's computers, where no BackURL is given.</content>
internal sealed partial class SiteCommands
{
    protected override ShowRemoteComputersReply Handle(ShowRemoteComputers request, CommandContext context)
    {
        if (context.Resolve(request.BackUrl) is null)
            context.Show(RemoteComputerListPage.Of(RemotesOf(context)));
        return ShowRemoteComputersReply.CreateSuccess();
    }
}
