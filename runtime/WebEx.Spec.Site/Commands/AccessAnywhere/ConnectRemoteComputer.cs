using WebEx.AccessAnywhere;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Commands;

/// <content>c.php, RA: a user connects to one of his or her computers.</content>
internal sealed partial class SiteCommands
{
    protected override ConnectRemoteComputerReply Handle(ConnectRemoteComputer request, CommandContext context)
    {
        if (FindRemote(context, request.ComputerName) is not { } computer)
            return ConnectRemoteComputerReply.CreateFailure(ConnectRemoteComputerError.RAHostNameNotExist);
        if (!computer.Applications.Contains(request.ApplicationName, StringComparer.OrdinalIgnoreCase))
            return ConnectRemoteComputerReply.CreateFailure(ConnectRemoteComputerError.ApplicationNameNotExist);
        if (PaymentProblem(request, context) is { } problem)
            return ConnectRemoteComputerReply.CreateFailure(problem);
        if (!computer.IsOnline)
            return ConnectRemoteComputerReply.CreateFailure(ConnectRemoteComputerError.ConnectServerFailed);

        context.RemoteComputers.Put(computer with { IsConnected = true });
        var reply = ConnectRemoteComputerReply.CreateSuccess();
        string sentence = "You are connected to the computer, and run " + request.ApplicationName + ".";
        SessionWindow.Show(context, "Remote computer " + computer.Name, sentence, reply, request.BackUrl);
        return reply;
    }

    // Only who gives a card pays by it: the guide has no default for its number.
    private static ConnectRemoteComputerError? PaymentProblem(ConnectRemoteComputer request, CommandContext context)
    {
        SchedulingSettings settings = context.Settings.Scheduling;
        if (request.ChargeMode == ChargeMode.Bill)
            return settings.AllowsBilling ? null : ConnectRemoteComputerError.DonotSupportBILL;
        if (request.CardNumber is not { Length: > 0 })
            return null;
        if (CardChecks.HasExpired(request.CardExpirationYear, request.CardExpirationMonth, context.Now))
            return ConnectRemoteComputerError.InvalidExpirationDate;
        if (!settings.FindsCustomers)
            return ConnectRemoteComputerError.GetCustomerIDFail;
        return settings.CardsCoverCosts ? null : ConnectRemoteComputerError.ChargeFail;
    }
}
