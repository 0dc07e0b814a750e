using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, CC: a representative connects to a computer, and a session begins.</content>
internal sealed partial class SiteCommands
{
    // What is shared where nothing else is asked for.
    private const string Desktop = "Desktop";

    protected override ConnectSmartTechComputerReply Handle(ConnectSmartTechComputer request, CommandContext context)
    {
        if (FindSmartTech(context, request.ComputerName) is not { } computer)
            return ConnectSmartTechComputerReply.CreateFailure(ConnectSmartTechComputerError.InvalidComputer);
        if (Obstacle(context, computer, request.SharedApplicationName ?? Desktop) is { } error)
            return ConnectSmartTechComputerReply.CreateFailure(error);

        string conference = context.NewMeetingKey();
        context.SmartTechComputers.Put(
            computer with
            {
                ConferenceId = conference,
                ConnectedAt = context.Now,
                ConnectedBy = context.Caller.WebExId,
                SubStatus = (int)SmartTechComputerSubStatus.StartSucceeded,
            }
        );
        EnterSession(context, conference, context.Caller.FullName, context.Caller.EmailAddress);
        var reply = ConnectSmartTechComputerReply.CreateSuccess(conference);
        string sentence = context.Caller.RecordsSmartTech ? "The session has begun, and is recorded." : "The session has begun.";
        SessionWindow.Show(context, "SMARTtech session on " + computer.Name, sentence, reply, request.BackUrl);
        return reply;
    }

    // Who has no right to a computer is not told what it is doing.
    private static ConnectSmartTechComputerError? Obstacle(CommandContext context, SmartTechComputerRow computer, string application)
    {
        if (!HasSmartTech(context, computer))
            return ConnectSmartTechComputerError.NotAvailable;
        if (!IsAllowedAddress(context, computer))
            return ConnectSmartTechComputerError.IPNotAllow;
        if (computer.IsBlocked)
            return ConnectSmartTechComputerError.Blocked;
        if (!computer.IsOnline)
            return ConnectSmartTechComputerError.NotAvailable;
        if (computer.ConferenceId is not null)
            return ConnectSmartTechComputerError.InSession;
        if (application != Desktop && !computer.Applications.Contains(application, StringComparer.OrdinalIgnoreCase))
            return ConnectSmartTechComputerError.InvalidApp;
        if (!computer.Responds)
        {
            KeepSubStatus(context, computer, SmartTechComputerSubStatus.StartFailed);
            return ConnectSmartTechComputerError.TimeOut;
        }

        ConnectSmartTechComputerError? refusal =
            computer.AccessCode?.Expires <= context.Now ? ConnectSmartTechComputerError.PhoneAccessCodeExpired
            : !computer.PassesPhoneAuthentication ? ConnectSmartTechComputerError.PhoneAuthFailed
            : null;
        if (refusal is not null)
            KeepSubStatus(context, computer, SmartTechComputerSubStatus.AuthenticationFailed);
        return refusal;
    }
}
