using WebEx.Partner;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>p.php, LO: nobody is logged in afterwards, whether anybody was before or not.</content>
internal sealed partial class SiteCommands
{
    protected override LogOutReply Handle(LogOut request, CommandContext context)
    {
        context.LogOut();
        return LogOutReply.CreateSuccess();
    }
}
