using Microsoft.Extensions.Options;
using WebEx;
using WebEx.AspNetCore;
using WebEx.Client;

namespace MeetingDesk.Browser;

/// <summary>Lets the user's browser give a command to the site, as a form that sends itself.</summary>
internal static class BrowserCommands
{
    public static IResult SendByBrowser(this HttpContext context, IWebExRequest request)
    {
        if (context.Request.HasFormContentType)
            Draft.Keep(context);
        try
        {
            Center? center = context.RequestServices.GetRequiredService<IOptions<WebExOptions>>().Value.Center;
            return WebExResults.Form(request, context.RequestServices.GetRequiredService<WebExClient>().Site, center);
        }
        catch (WebExRequestException problem)
        {
            return Notice.Warn(context, Sentences.Of(problem.Result));
        }
    }
}
