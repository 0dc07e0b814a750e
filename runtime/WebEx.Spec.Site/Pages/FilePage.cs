using WebEx.Client.Testing;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>A file to be saved. The page holds it whole, so that nothing else has to be asked for it.</summary>
internal static class FilePage
{
    public static string Of(CommandContext context, StoredFileRow file, WebExReply reply, string backUrl)
    {
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        string? next = context.Resolve(backUrl) is { } address ? FakeReply.Of(reply).ToResponse(context.Facts.Command, address).Location : null;
        string content = Convert.ToBase64String(file.Content);
        return Layout.Page(
            "Download " + name,
            Html.Of(
                $"""
                <p><a download="{name}" href="data:application/octet-stream;base64,{content}">{name}</a>, {file.Content.Length} bytes</p>
                <p><a href="{next ?? context.Request.HomePage.AbsoluteUri}">Done</a></p>
                """
            )
        );
    }
}
