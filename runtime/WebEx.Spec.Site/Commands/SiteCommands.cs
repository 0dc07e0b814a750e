using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <summary>
/// What each command does. A handler is called when the caller was let through and the request is valid; it looks at the state, changes it, and makes the
/// reply. It has no fields: what lasts is in the tables of the context.
/// </summary>
internal sealed partial class SiteCommands : WebExCommandHandlers<CommandContext>
{
    private static NotModelledException NotModelled(WebExCommand command) =>
        new(
            $"This version of the site does not carry out {command.Name} ({command}). A fault gives any of its errors: send the header X-WebEx-Fault "
                + $"with error=CODE."
        );
}
