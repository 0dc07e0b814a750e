using WebEx.Sessions;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override CreateOneClickMeetingReply Handle(CreateOneClickMeeting request, CommandContext context) =>
        throw NotModelled(CreateOneClickMeeting.Command);

    protected override EndMeetingReply Handle(EndMeeting request, CommandContext context) => throw NotModelled(EndMeeting.Command);

    protected override GetMeetingStatusReply Handle(GetMeetingStatus request, CommandContext context) => throw NotModelled(GetMeetingStatus.Command);

    protected override HostOneClickMeetingReply Handle(HostOneClickMeeting request, CommandContext context) =>
        throw NotModelled(HostOneClickMeeting.Command);

    protected override InstallOneClickMeetingReply Handle(InstallOneClickMeeting request, CommandContext context) =>
        throw NotModelled(InstallOneClickMeeting.Command);

    protected override JoinOneClickMeetingReply Handle(JoinOneClickMeeting request, CommandContext context) =>
        throw NotModelled(JoinOneClickMeeting.Command);

    protected override SetUpOneClickMeetingReply Handle(SetUpOneClickMeeting request, CommandContext context) =>
        throw NotModelled(SetUpOneClickMeeting.Command);
}
