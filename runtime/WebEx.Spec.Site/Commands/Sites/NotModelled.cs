using WebEx.Site.Kernel;
using WebEx.Sites;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override DetectBackupSiteReply Handle(DetectBackupSite request, CommandContext context) => throw NotModelled(DetectBackupSite.Command);
}
