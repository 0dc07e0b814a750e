using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, DC: a representative ends the session on a computer; one without a session stays as it is.</content>
internal sealed partial class SiteCommands
{
    protected override DisconnectSmartTechComputerReply Handle(DisconnectSmartTechComputer request, CommandContext context)
    {
        if (FindSmartTech(context, request.ComputerName) is not { } computer || !HasSmartTech(context, computer))
            return DisconnectSmartTechComputerReply.CreateFailure(DisconnectSmartTechComputerError.InvalidComputer);
        if (!IsAllowedAddress(context, computer))
            return DisconnectSmartTechComputerReply.CreateFailure(DisconnectSmartTechComputerError.IPNotAllow);
        if (!computer.Responds)
            return DisconnectSmartTechComputerReply.CreateFailure(DisconnectSmartTechComputerError.TimeOut);

        if (computer.ConferenceId is { } conference)
        {
            LeaveSession(context, conference);
            Record(context, computer, conference);
        }

        context.SmartTechComputers.Put(
            computer with
            {
                ConferenceId = null,
                ConnectedAt = null,
                ConnectedBy = "",
                SubStatus = (int)SmartTechComputerSubStatus.WaitingForResponse,
            }
        );
        return DisconnectSmartTechComputerReply.CreateSuccess();
    }

    private static void Record(CommandContext context, SmartTechComputerRow computer, string conference)
    {
        if (context.Accounts.Find(computer.ConnectedBy) is not { RecordsSmartTech: true } || computer.ConnectedAt is not { } start)
            return;
        context.Recordings.Put(
            new()
            {
                Id = context.NewNumber(),
                Session = conference,
                Name = "SMARTtech session on " + computer.Name,
                CreatedAt = start,
                DurationSeconds = (int)Math.Clamp((context.Now - start).TotalSeconds, 0, int.MaxValue),
            }
        );
    }
}
