using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What LF and DF have in common: one tree of folders for each user, whose root is /.</content>
internal sealed partial class SiteCommands
{
    private const string RootFolder = "/";

    private static IEnumerable<StoredFileRow> FilesIn(CommandContext context, string folder) =>
        context.Files.WithPrefix(StoredFileRow.KeyOf(context.Caller.WebExId, folder));

    private static IEnumerable<FolderRow> FoldersIn(CommandContext context, string folder) =>
        context.Folders.WithPrefix(FolderRow.KeyOf(context.Caller.WebExId, folder)).Where(row => row.Path.Length > folder.Length);
}
