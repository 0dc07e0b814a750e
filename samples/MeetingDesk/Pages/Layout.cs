using MeetingDesk.Browser;
using WebEx.Samples;

namespace MeetingDesk.Pages;

/// <summary>What each page has around it.</summary>
internal static class Layout
{
    // No script runs here, whatever a value may hold. Where forms lead isn't limited: browsers would apply that to the way to the site too.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IResult Page(HttpContext context, Html menu, Html content)
    {
        Notice? notice = Notice.Take(context);
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        Html page = Html.Of(
            $"""
             <!DOCTYPE html>
             <html lang="en">
             <head>
             <meta charset="utf-8">
             <meta name="viewport" content="width=device-width, initial-scale=1">
             <title>Meeting desk</title>
             <link rel="stylesheet" href="/desk.css">
             </head>
             <body>
             <header><h1>Meeting desk</h1>{menu}</header>
             <main>
             {(notice is null ? default : Html.Of($"""<p role="status" class="notice {(notice.IsGood ? "good" : "bad")}">{notice.Text}</p>"""))}
             {content}
             </main>
             </body>
             </html>

             """);
        return Results.Content(page.ToString(), "text/html; charset=utf-8");
    }
}
