using WebEx.Site.Kernel;
using WebEx.Support;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AssistInSupportSessionReply Handle(AssistInSupportSession request, CommandContext context) =>
        throw NotModelled(AssistInSupportSession.Definition);

    protected override HostSupportSessionReply Handle(HostSupportSession request, CommandContext context) => throw NotModelled(HostSupportSession.Definition);

    protected override JoinSupportSessionReply Handle(JoinSupportSession request, CommandContext context) => throw NotModelled(JoinSupportSession.Definition);

    protected override LeaveSupportSessionReply Handle(LeaveSupportSession request, CommandContext context) =>
        throw NotModelled(LeaveSupportSession.Definition);

    protected override ScheduleSupportSessionReply Handle(ScheduleSupportSession request, CommandContext context) =>
        throw NotModelled(ScheduleSupportSession.Definition);

    protected override StartSupportSessionReply Handle(StartSupportSession request, CommandContext context) =>
        throw NotModelled(StartSupportSession.Definition);
}
