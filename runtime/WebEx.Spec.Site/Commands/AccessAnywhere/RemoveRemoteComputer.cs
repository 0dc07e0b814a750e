using WebEx.AccessAnywhere;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>c.php, RC: a user takes a computer off his or her list, connected or not.</content>
internal sealed partial class SiteCommands
{
    protected override RemoveRemoteComputerReply Handle(RemoveRemoteComputer request, CommandContext context)
    {
        if (FindRemote(context, request.ComputerName) is not { } computer)
            return RemoveRemoteComputerReply.CreateFailure(RemoveRemoteComputerError.NoSuchComputerName);

        context.RemoteComputers.Remove(computer);
        return RemoveRemoteComputerReply.CreateSuccess();
    }
}
