using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, JS: a second representative comes into a SMARTtech session.</content>
internal sealed partial class SiteCommands
{
    protected override JoinAsAssistantReply Handle(JoinAsAssistant request, CommandContext context)
    {
        if (context.SmartTechComputers.Rows.FirstOrDefault(computer => computer.ConferenceId == request.ConferenceId) is not { } computer)
        {
            bool isOver = context.Attendances.WithPrefix(AttendanceRow.KeyOf(request.ConferenceId, "")).Any();
            return JoinAsAssistantReply.CreateFailure(isOver ? JoinAsAssistantError.SessionNotInProgress : JoinAsAssistantError.InvalidConfID);
        }

        EnterSession(context, request.ConferenceId, context.Caller.FullName, context.Caller.EmailAddress);
        var reply = JoinAsAssistantReply.CreateSuccess(request.ConferenceId);
        SessionWindow.Show(context, "SMARTtech session on " + computer.Name, "You assist in the session.", reply, request.BackUrl);
        return reply;
    }
}
