using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>
/// The inspector, below <see cref="Folder"/>: what a site received and what became of it, as pages for people. Who may administer the sites may look.
/// </summary>
internal sealed class InspectorEndpoint(SiteRegistry sites, AdminGuard guard)
{
    public const string Folder = "/_inspector";
    private const string Login = Folder + "/login";

    public static bool IsFor(PathString path) => path.StartsWithSegments(Folder, StringComparison.Ordinal);

    public async Task HandleAsync(HttpContext context)
    {
        // Scripts are those of a page alone, and nothing is loaded from elsewhere.
        string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-{nonce}'; connect-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        try
        {
            if (context.Request.Path == Login && HttpMethods.IsPost(context.Request.Method))
            {
                await LogInAsync(context).ConfigureAwait(false);
                return;
            }

            guard.Check(context);
            await RespondAsync(context, nonce).ConfigureAwait(false);
        }
        catch (AdminProblemException problem) when (problem.StatusCode == StatusCodes.Status401Unauthorized)
        {
            await SendAsync(context, LoginPage.Of(Login, problem: null), problem.StatusCode).ConfigureAwait(false);
        }
        catch (AdminProblemException problem)
        {
            await SendAsync(context, ProblemPage.Of(problem.Message), problem.StatusCode).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the response any more.
        }
    }

    private async Task RespondAsync(HttpContext context, string nonce)
    {
        _ = context.Request.Path.StartsWithSegments(Folder, out PathString rest);
        string[] parts = (rest.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        bool isGet = HttpMethods.IsGet(context.Request.Method);
        if (parts.Length == 0 && isGet)
        {
            await SendAsync(context, SiteListPage.Of(sites)).ConfigureAwait(false);
            return;
        }

        // A look makes no site: a name that nothing was sent to is not there.
        if (parts.Length == 0 || !sites.Names.Contains(parts[0], StringComparer.OrdinalIgnoreCase) || sites.Find(parts[0]) is not { } site)
            throw NotFound();
        switch (parts)
        {
            case [_] when isGet:
                await SendAsync(context, ExchangeListPage.Of(site, ExchangeSelection.Of(context.Request.Query), nonce)).ConfigureAwait(false);
                return;
            case [_, "events"] when isGet:
                await ExchangeStream.SendAsync(context, site).ConfigureAwait(false);
                return;
            case [_, "har"] when isGet:
                await HarDocument.SendAsync(context, site).ConfigureAwait(false);
                return;
            case [_, "do"] when HttpMethods.IsPost(context.Request.Method):
                IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
                await InspectorActions.RunAsync(sites, site, form["act"].ToString()).ConfigureAwait(false);
                context.Response.Redirect($"{Folder}/{site.ShownName}");
                return;
            case [_, var number]
                when isGet
                    && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long wanted)
                    && site.Requests.FirstOrDefault(request => request.Number == wanted) is { } found:
                await SendAsync(context, ExchangePage.Of(site, found)).ConfigureAwait(false);
                return;
            default:
                throw NotFound();
        }
    }

    private async Task LogInAsync(HttpContext context)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        if (guard.LogIn(context, form["token"].ToString()))
            context.Response.Redirect(Folder);
        else
            await SendAsync(context, LoginPage.Of(Login, "That is not the admin token of this server."), StatusCodes.Status401Unauthorized)
                .ConfigureAwait(false);
    }

    private static AdminProblemException NotFound() =>
        new(StatusCodes.Status404NotFound, "There is no such page. A site is listed once something was sent to it, and remembers its latest requests alone.");

    private static async Task SendAsync(HttpContext context, string page, int statusCode = StatusCodes.Status200OK)
    {
        byte[] body = Encoding.UTF8.GetBytes(page);
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
