using WebEx.Site.Kernel;
using WebEx.Sites;

namespace WebEx.Site.Commands;

/// <content>detectbackup.php: whether the site is a primary one or a backup.</content>
internal sealed partial class SiteCommands
{
    protected override DetectBackupSiteReply Handle(DetectBackupSite request, CommandContext context) =>
        DetectBackupSiteReply.CreateSuccess(context.Settings.IsBackup ? SiteRole.Backup : SiteRole.Primary);
}
