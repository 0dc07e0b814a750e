using WebEx.Sessions;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>w.php, IO: shortcuts go to the user's computer, of which the site keeps nothing.</content>
internal sealed partial class SiteCommands
{
    protected override InstallOneClickMeetingReply Handle(InstallOneClickMeeting request, CommandContext context)
    {
        if (!HasOneClick(context, context.Caller))
            return InstallOneClickMeetingReply.CreateFailure(InstallOneClickMeetingError.OneClickIsDisabled);
        return context.OneClicks.Find(context.Caller.WebExId) is null
            ? InstallOneClickMeetingReply.CreateFailure(InstallOneClickMeetingError.SetUpAtFirst)
            : InstallOneClickMeetingReply.CreateSuccess();
    }
}
