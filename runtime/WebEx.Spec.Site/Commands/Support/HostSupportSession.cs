using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;
using WebEx.Support;

namespace WebEx.Site.Commands;

/// <content>m.php, HS: a representative begins a support session that SK has made.</content>
internal sealed partial class SiteCommands
{
    protected override HostSupportSessionReply Handle(HostSupportSession request, CommandContext context)
    {
        SupportSessionRow? session = context.SupportSessions.Find(request.SupportSessionNumber);
        if (session is null || session.Host != context.Caller.WebExId || session.Status == MeetingStatus.Ended)
            return HostSupportSessionReply.CreateFailure(HostSupportSessionError.InvalidSupportKey);
        if (session.Status == MeetingStatus.InProgress)
            return HostSupportSessionReply.CreateFailure(HostSupportSessionError.SupportSessionIsRunning);

        MeetingPerson? customer = InvitedToSupport(request.AttendeeFirstName, request.AttendeeLastName, request.AttendeeEmail);
        _ = BeginSupport(context, session, customer);
        InviteToSupport(context, session.Key, customer, request.AttendeeRole, request.RunLocalEmailClient);
        var reply = HostSupportSessionReply.CreateSuccess(session.Key);
        SessionWindow.Show(context, "Support session " + session.Key, SupportHasBegun, reply, request.BackUrl);
        return reply;
    }
}
