#pragma warning disable CS0618 // The guide calls this command deprecated; a site carries it out.

using WebEx.Security;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>s.php, LO: as LO of p.php, on sites that still have the page.</content>
internal sealed partial class SiteCommands
{
    protected override LegacyLogOutReply Handle(LegacyLogOut request, CommandContext context)
    {
        if (!context.Settings.Features.HasFlag(SiteFeatures.SecurityPage))
            return LegacyLogOutReply.CreateFailure(LegacyLogOutError.PageNotEnable);

        context.LogOut();
        return LegacyLogOutReply.CreateSuccess();
    }
}
