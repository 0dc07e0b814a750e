using WebEx.Labs;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>h.php, LD: what a lab is, and how many computers it has.</content>
internal sealed partial class SiteCommands
{
    protected override GetLabDetailsReply Handle(GetLabDetails request, CommandContext context) =>
        context.Labs.Find(request.LabName) is { } lab
            ? GetLabDetailsReply.CreateSuccess(lab.Description, ComputersOf(context, lab))
            : GetLabDetailsReply.CreateFailure(GetLabDetailsError.InvalidLabName);
}
