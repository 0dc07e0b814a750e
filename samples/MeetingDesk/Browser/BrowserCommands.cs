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
        ValidationResult problems = request.Validate(context.RequestServices.GetRequiredService<IOptions<WebExOptions>>().Value.Center);
        return problems.IsValid
            ? WebExResults.Form(request, context.RequestServices.GetRequiredService<WebExClient>().Site)
            : Notice.Warn(context, Sentences.Of(problems));
    }
}
