using WebEx.Labs;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>h.php, LL: the labs of the site, in the order of their names.</content>
internal sealed partial class SiteCommands
{
    protected override ListLabsReply Handle(ListLabs request, CommandContext context) =>
        ListLabsReply.CreateSuccess([.. context.Labs.Rows.Select(lab => new ListedLab(lab.Name))]);
}
