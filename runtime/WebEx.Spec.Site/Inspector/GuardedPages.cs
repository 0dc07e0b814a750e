using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>Pages for whoever may administer the sites, below a folder.</summary>
internal abstract class GuardedPages(SiteRegistry sites, AdminGuard guard, string folder)
{
    private readonly string _login = folder + "/login";

    protected SiteRegistry Sites => sites;

    public bool IsFor(PathString path) => path.StartsWithSegments(folder, StringComparison.Ordinal);

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
            if (context.Request.Path == _login && HttpMethods.IsPost(context.Request.Method))
            {
                await LogInAsync(context).ConfigureAwait(false);
                return;
            }

            guard.Check(context);
            _ = context.Request.Path.StartsWithSegments(folder, out PathString rest);
            string[] parts = (rest.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
            await RespondAsync(context, parts, nonce).ConfigureAwait(false);
        }
        catch (AdminProblemException problem) when (problem.StatusCode == StatusCodes.Status401Unauthorized)
        {
            await SendAsync(context, LoginPage.Of(_login, problem: null), problem.StatusCode).ConfigureAwait(false);
        }
        catch (AdminProblemException problem)
        {
            await SendAsync(context, ProblemPage.Of(problem.Message), problem.StatusCode).ConfigureAwait(false);
        }
    }

    /// <summary>Answers a caller who may look.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parts">The path below the folder.</param>
    /// <param name="nonce">What a script of the page has to have.</param>
    /// <exception cref="AdminProblemException">There is no such page.</exception>
    protected abstract Task RespondAsync(HttpContext context, string[] parts, string nonce);

    /// <summary>The site of a name. A look makes no site: a name that nothing was sent to is not there.</summary>
    protected LiveSite? Find(string name) => sites.Names.Contains(name, StringComparer.OrdinalIgnoreCase) ? sites.Find(name) : null;

    /// <summary>Shows that nothing was sent to a site yet, where its page is asked for; false where that is not so. The page looks again by itself.</summary>
    protected async Task<bool> ShowUnusedAsync(HttpContext context, string[] parts)
    {
        if (parts is not [var name] || !HttpMethods.IsGet(context.Request.Method) || !SiteNames.IsName(name) || Find(name) is not null)
            return false;
        context.Response.Headers["Refresh"] = "5";
        Html content = Html.Of(
            $"<p>Nothing was sent to the site <b>{name}</b> yet: it is made at its first request. This page looks for it every five seconds.</p>"
        );
        await SendAsync(context, Layout.Page(name, content), StatusCodes.Status404NotFound).ConfigureAwait(false);
        return true;
    }

    protected static async Task SendAsync(HttpContext context, string page, int statusCode = StatusCodes.Status200OK)
    {
        byte[] body = Encoding.UTF8.GetBytes(page);
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task LogInAsync(HttpContext context)
    {
        IFormCollection form = await FormReading.ReadAsync(context).ConfigureAwait(false);
        if (guard.LogIn(context, form["token"].ToString()))
            context.Response.Redirect(folder);
        else
            await SendAsync(context, LoginPage.Of(_login, "That is not the admin token of this server."), StatusCodes.Status401Unauthorized)
                .ConfigureAwait(false);
    }
}
