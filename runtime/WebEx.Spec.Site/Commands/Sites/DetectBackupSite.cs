using WebEx.BackupSites;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>detectbackup.php: whether the site is a primary one or a backup.</content>
internal sealed partial class SiteCommands
{
    protected override DetectBackupSiteReply Handle(DetectBackupSite request, CommandContext context) =>
        DetectBackupSiteReply.CreateSuccess(context.Settings.IsBackup ? SiteRole.Backup : SiteRole.Primary);
}
