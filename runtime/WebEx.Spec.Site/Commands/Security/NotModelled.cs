#pragma warning disable CS0618 // The guide calls these commands deprecated; a site carries them out.

using WebEx.Security;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override LegacyLogInReply Handle(LegacyLogIn request, CommandContext context) => throw NotModelled(LegacyLogIn.Command);

    protected override LegacyLogOutReply Handle(LegacyLogOut request, CommandContext context) => throw NotModelled(LegacyLogOut.Command);
}
