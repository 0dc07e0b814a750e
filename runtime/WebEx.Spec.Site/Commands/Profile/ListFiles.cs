using System.Globalization;
using WebEx.Profile;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>o.php, LF: the folders, then the files, of a folder. Sizes are in bytes; that of a folder is of all files below it.</content>
internal sealed partial class SiteCommands
{
    protected override ListFilesReply Handle(ListFiles request, CommandContext context)
    {
        string path = string.IsNullOrEmpty(request.CurrentDirectory) ? RootFolder : request.CurrentDirectory;
        string folder = path.EndsWith('/') ? path : path + "/";
        if (folder != RootFolder && context.Folders.Find(FolderRow.KeyOf(context.Caller.WebExId, folder)) is null)
            return ListFilesReply.CreateFailure(ListFilesError.InvalidCD);

        IEnumerable<ListedFile> folders = FoldersIn(context, folder)
            .Where(row => IsDirectlyIn(folder, row.Path.TrimEnd('/')))
            .Select(row => new ListedFile(NameOf(folder, row.Path.TrimEnd('/')), ListedFileType.Directory, row.Description, Size(BytesIn(context, row.Path))));
        IEnumerable<ListedFile> files = FilesIn(context, folder)
            .Where(file => IsDirectlyIn(folder, file.Path))
            .Select(file => new ListedFile(NameOf(folder, file.Path), ListedFileType.File, file.Description, Size(file.Content.LongLength)));
        return ListFilesReply.CreateSuccess([.. folders, .. files]);
    }

    private static long BytesIn(CommandContext context, string folder) => FilesIn(context, folder).Sum(file => file.Content.LongLength);

    private static bool IsDirectlyIn(string folder, string path) => path.IndexOf('/', folder.Length) < 0;

    private static string NameOf(string folder, string path) => path[folder.Length..];

    private static string Size(long bytes) => bytes.ToString(CultureInfo.InvariantCulture);
}
