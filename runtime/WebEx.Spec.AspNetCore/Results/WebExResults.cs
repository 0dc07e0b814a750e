using Microsoft.AspNetCore.Http;

namespace WebEx.AspNetCore;

/// <summary>Sends a user's browser to the site with a command. Nothing is checked: <see cref="IWebExRequest.Validate"/> does that.</summary>
public static class WebExResults
{
    /// <summary>
    /// A page that posts the request to the site by itself: the safe way, and the only one for a request with a secret. The user has to press a button where scripts are off. The page
    /// isn't cached or framed, and nothing but its own script runs in it.
    /// </summary>
    /// <param name="request">The request; its BackURL may come from <c>context.WebExBackUrl</c>.</param>
    /// <param name="site">The site.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static IResult Form(IWebExRequest request, WebExSite site)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new FormResult(request.ToForm(site));
    }

    /// <summary>A redirect (303) to the request as a URL, which browsers and logs keep.</summary>
    /// <param name="request">The request; its BackURL may come from <c>context.WebExBackUrl</c>.</param>
    /// <param name="site">The site.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="InvalidOperationException">A secret or an additional argument is set, or the URL would be too long: use <see cref="Form"/>.</exception>
    public static IResult Redirect(IWebExRequest request, WebExSite site)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RedirectResult(ToUri(request, site));
    }

    private static Uri ToUri(IWebExRequest request, WebExSite site)
    {
        try
        {
            return request.ToUri(site);
        }
        catch (InvalidOperationException exception)
        {
            // What it advises is for who has no such results.
            throw new InvalidOperationException(
                request.Command.Name + " can't go to the site as a redirect, because a secret or an additional argument doesn't belong in a URL, or because the URL would be too long; the inner exception says which. "
                + "Answer with WebExResults.Form(request, site), which posts it.",
                exception);
        }
    }
}
