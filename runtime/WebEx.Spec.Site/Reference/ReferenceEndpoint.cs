using System.Text;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Reference;

/// <summary>
/// The reference, below <see cref="Folder"/>; the page of a command leads to its form at a site. It shows what the guide says and nothing of any site, so
/// that whoever reaches the server may read it.
/// </summary>
internal sealed class ReferenceEndpoint(ReferenceArchive? archive, string siteName)
{
    public const string Folder = "/_reference";
    private const string Page = "text/html; charset=utf-8";

    // Scripts and pictures are those of the reference; its form is the search.
    private const string Policy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; "
        + "base-uri 'none'";

    public static bool IsFor(PathString path) => path.StartsWithSegments(Folder, StringComparison.Ordinal);

    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = Policy;
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            await SendAsync(context, ProblemPage.Of("The reference is only read: by GET."), StatusCodes.Status405MethodNotAllowed).ConfigureAwait(false);
            return;
        }

        if (archive is null)
        {
            const string Missing = "This server has no reference. The program webex-site has; so has webex-spec export --format site.";
            await SendAsync(context, ProblemPage.Of(Missing), StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        _ = context.Request.Path.StartsWithSegments(Folder, out PathString rest);
        if (rest.Value is null or "")
        {
            context.Response.Redirect(Folder + "/");
            return;
        }

        string name = rest.Value[1..];
        await SendFileAsync(context, archive, name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name).ConfigureAwait(false);
    }

    private async Task SendFileAsync(HttpContext context, ReferenceArchive archive, string name)
    {
        if (archive.Find(name) is not { } content)
        {
            await SendAsync(context, ProblemPage.Of("The reference has no such page."), StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        if (CommandTable.All.FirstOrDefault(facts => PageOf(facts.Id) == name) is { } facts)
            content = WithLink(content, facts.Id);
        await SendAsync(context, content, TypeOf(name), StatusCodes.Status200OK).ConfigureAwait(false);
    }

    /// <summary>The page of a command inside the reference. That of a command without AT is the first of its folder.</summary>
    public static string PageOf(string id) => id.Contains('/', StringComparison.Ordinal) ? $"commands/{id}.html" : $"commands/{id}/index.html";

    private byte[] WithLink(byte[] page, string id)
    {
        const string End = "</h1>";
        string text = Encoding.UTF8.GetString(page);
        int place = text.IndexOf(End, StringComparison.Ordinal);
        if (place < 0)
            return page;
        string address = $"/{siteName}/{FormSubmission.Page}?{FormSubmission.CommandName}={Uri.EscapeDataString(id)}";
        return Encoding.UTF8.GetBytes(text.Insert(place + End.Length, Html.Of($"\n<p><a href=\"{address}\">Try it at this server</a></p>").ToString()));
    }

    private static string TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".html" => Page,
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".png" => "image/png",
            ".svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };

    private static Task SendAsync(HttpContext context, string page, int statusCode = StatusCodes.Status200OK) =>
        SendAsync(context, Encoding.UTF8.GetBytes(page), Page, statusCode);

    private static async Task SendAsync(HttpContext context, byte[] body, string type, int statusCode)
    {
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
