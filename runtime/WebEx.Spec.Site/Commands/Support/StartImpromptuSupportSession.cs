using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;
using WebEx.Support;

namespace WebEx.Site.Commands;

/// <content>m.php, SS: a representative begins a support session at once.</content>
internal sealed partial class SiteCommands
{
    protected override StartImpromptuSupportSessionReply Handle(StartImpromptuSupportSession request, CommandContext context)
    {
        // The table has no code of its own for a session type that is not there.
        if (SupportTypeOf(context, request.SessionType) is not { } type)
            return StartImpromptuSupportSessionReply.CreateFailure(StartImpromptuSupportSessionError.UserNeedsSupportSessionPrivilege);
        CheckSupportTrackingCodes(context, request.TrackingCodes);

        MeetingPerson? customer = InvitedToSupport(request.AttendeeFirstName, request.AttendeeLastName, request.AttendeeEmail);
        SupportSessionRow session = BeginSupport(context, NewSupportSession(context, type, request.TrackingCodes), customer);
        InviteToSupport(context, session.Key, customer, request.AttendeeRole, request.RunLocalEmailClient);
        var reply = StartImpromptuSupportSessionReply.CreateSuccess(session.Key);
        SessionWindow.Show(context, "Support session " + session.Key, SupportHasBegun, reply, request.BackUrl);
        return reply;
    }
}
