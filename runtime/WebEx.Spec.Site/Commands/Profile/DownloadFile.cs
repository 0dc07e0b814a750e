using WebEx.Profile;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>o.php, DF: a browser is shown a page with the file, which leads on to the BackURL; others have the reply at once.</content>
internal sealed partial class SiteCommands
{
    protected override DownloadFileReply Handle(DownloadFile request, CommandContext context)
    {
        if (context.Files.Find(StoredFileRow.KeyOf(context.Caller.WebExId, request.FileName)) is not { } file || !IsUser(file.Owner, context.Caller.WebExId))
            return DownloadFileReply.CreateFailure(DownloadFileError.InvalidFN);

        DownloadFileReply reply = DownloadFileReply.CreateSuccess();
        if (context.Request.IsBrowser)
            context.Show(FilePage.Of(context, file, reply, request.BackUrl));
        return reply;
    }
}
