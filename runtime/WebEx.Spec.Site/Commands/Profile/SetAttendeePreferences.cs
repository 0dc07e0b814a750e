using WebEx.Profile;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>o.php, AP: preferences of an attendee without a login. No response of the site shows them, so that it does not keep them.</content>
internal sealed partial class SiteCommands
{
    protected override SetAttendeePreferencesReply Handle(SetAttendeePreferences request, CommandContext context) =>
        context.Account is null
            ? SetAttendeePreferencesReply.CreateSuccess()
            : SetAttendeePreferencesReply.CreateFailure(SetAttendeePreferencesError.UserIsLoggedIn);
}
