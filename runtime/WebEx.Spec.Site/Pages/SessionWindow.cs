using WebEx.Client.Testing;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>Stands for the window of a session in a browser. When somebody closes it, the browser goes where it goes when a session is over.</summary>
internal static class SessionWindow
{
    /// <summary>Shows the window in place of the reply to a browser; a program that cannot show it has the reply at once.</summary>
    public static void Show(CommandContext context, string title, string sentence, WebExReply reply, string? backUrl) =>
        Show(context, title, Html.Of($"<p>{sentence}</p>"), "Close the window", reply, backUrl);

    /// <summary>As above, with markup of its own and another name of the link.</summary>
    public static void Show(CommandContext context, string title, Html content, string link, WebExReply reply, string? backUrl) =>
        Show(context, title, content, link, NextOf(context, reply, backUrl));

    /// <summary>As above, with the address that the link leads to.</summary>
    public static void Show(CommandContext context, string title, Html content, string link, string next)
    {
        if (context.Request.IsBrowser)
            context.Show(Of(title, content, link, next));
    }

    /// <summary>Where a browser goes from there: to the BackURL with the reply, or home.</summary>
    public static string NextOf(CommandContext context, WebExReply reply, string? backUrl)
    {
        string? next = context.Resolve(backUrl) is { } target ? FakeReply.Of(reply).ToResponse(context.Facts.Command, target).Location : null;
        return next ?? context.Request.HomePage.AbsoluteUri;
    }

    public static string Of(string title, Html content, string link, string next) =>
        Layout.Page(
            title,
            Html.Of(
                $"""
                {content}
                <p><a href="{next}">{link}</a></p>
                """
            )
        );
}
