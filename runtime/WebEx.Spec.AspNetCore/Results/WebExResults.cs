using Microsoft.AspNetCore.Http;

namespace WebEx.AspNetCore;

/// <summary>Sends a user's browser to the site with a command, once the command is checked.</summary>
public static class WebExResults
{
    /// <summary>
    /// A page that posts the request to the site by itself: the safe way, and the only one for a request with a secret. The user has to press a button where
    /// scripts are off. The page is not cached or framed, and nothing but its own script runs in it.
    /// </summary>
    /// <param name="request">The request; its BackURL may come from <c>context.CreateWebExBackUrl</c>.</param>
    /// <param name="site">The site.</param>
    /// <param name="center">The center of the site that the request is checked for. Default: Meeting Center, or where the command is not valid there, the first
    /// center in which it is.</param>
    /// <param name="validation">Whether the request is checked first. Default: it is. One that is sent unchecked leaves a warning in the log, without
    /// values.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such center.</exception>
    /// <exception cref="WebExRequestException">The request breaks limits or rules of the guide; the browser is not sent anywhere.</exception>
    public static IResult Form(IWebExRequest request, WebExSite site, Center? center = null, RequestValidation validation = RequestValidation.Checked)
    {
        ArgumentNullException.ThrowIfNull(request);
        WebExForm form = request.ToForm(site);
        return new FormResult(form, RequestCheck.Of(request, center, validation));
    }

    /// <summary>A redirect (303) to the request as a URL, which browsers and logs keep.</summary>
    /// <param name="request">The request; its BackURL may come from <c>context.CreateWebExBackUrl</c>.</param>
    /// <param name="site">The site.</param>
    /// <param name="center">The center of the site that the request is checked for. Default: Meeting Center, or where the command is not valid there, the first
    /// center in which it is.</param>
    /// <param name="validation">Whether the request is checked first. Default: it is. One that is sent unchecked leaves a warning in the log, without
    /// values.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such center.</exception>
    /// <exception cref="WebExRequestException">The request breaks limits or rules of the guide; the browser is not sent anywhere.</exception>
    /// <exception cref="InvalidOperationException">A secret or an additional argument is set, or the URL would be too long: use <see cref="Form"/>.</exception>
    public static IResult Redirect(IWebExRequest request, WebExSite site, Center? center = null, RequestValidation validation = RequestValidation.Checked)
    {
        ArgumentNullException.ThrowIfNull(request);
        string address = ToUrlText(request, site);
        return new RedirectResult(address, RequestCheck.Of(request, center, validation));
    }

    private static string ToUrlText(IWebExRequest request, WebExSite site)
    {
        try
        {
            return request.ToUrlText(site);
        }
        catch (InvalidOperationException exception)
        {
            // What it advises is for who has no such results.
            throw new InvalidOperationException(
                request.Command.Name
                    + " cannot go to the site as a redirect, because a secret or an additional argument does not belong in a URL, because the URL would "
                    + "be too long, "
                    + "or because a value cannot be sent; the inner exception says which. "
                    + "Answer with WebExResults.Form(request, site), which posts it.",
                exception
            );
        }
    }
}
