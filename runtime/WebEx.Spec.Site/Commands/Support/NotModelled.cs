using WebEx.Site.Kernel;
using WebEx.Support;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AssistInSupportSessionReply Handle(AssistInSupportSession request, CommandContext context) =>
        throw NotModelled(AssistInSupportSession.Command);

    protected override HostSupportSessionReply Handle(HostSupportSession request, CommandContext context) => throw NotModelled(HostSupportSession.Command);

    protected override JoinSupportSessionReply Handle(JoinSupportSession request, CommandContext context) => throw NotModelled(JoinSupportSession.Command);

    protected override LeaveSupportSessionReply Handle(LeaveSupportSession request, CommandContext context) =>
        throw NotModelled(LeaveSupportSession.Command);

    protected override ScheduleSupportSessionReply Handle(ScheduleSupportSession request, CommandContext context) =>
        throw NotModelled(ScheduleSupportSession.Command);

    protected override StartSupportSessionReply Handle(StartSupportSession request, CommandContext context) =>
        throw NotModelled(StartSupportSession.Command);
}
