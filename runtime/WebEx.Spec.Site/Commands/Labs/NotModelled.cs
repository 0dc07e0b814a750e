using WebEx.Labs;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override CheckLabAvailabilityReply Handle(CheckLabAvailability request, CommandContext context) =>
        throw NotModelled(CheckLabAvailability.Command);

    protected override GetLabDetailsReply Handle(GetLabDetails request, CommandContext context) => throw NotModelled(GetLabDetails.Command);

    protected override ListLabScheduleReply Handle(ListLabSchedule request, CommandContext context) => throw NotModelled(ListLabSchedule.Command);

    protected override ListLabsReply Handle(ListLabs request, CommandContext context) => throw NotModelled(ListLabs.Command);
}
