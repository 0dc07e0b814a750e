using WebEx.Client.Testing;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>Stands for the window of a session in a browser. When somebody closes it, the browser goes where it goes when a session is over.</summary>
internal static class SessionWindow
{
    /// <summary>Shows the window in place of the reply to a browser; a client that cannot show it has the reply at once.</summary>
    public static void Show(CommandContext context, string title, string sentence, WebExReply reply, string? backUrl)
    {
        if (!context.Request.IsBrowser) return;
        string? next = context.Resolve(backUrl) is { } address ? FakeReply.Of(reply).ToResponse(context.Facts.Command, address).Location : null;
        context.Show(Layout.Page(title, Html.Of(
            $"""
             <p>{sentence}</p>
             <p><a href="{next ?? context.Request.HomePage.AbsoluteUri}">Close the window</a></p>
             """)));
    }
}
