using MeetingDesk.Browser;

namespace MeetingDesk.Pages;

/// <summary>What each page has around it.</summary>
internal static class Layout
{
    // No script runs here, whatever a value may hold. Where forms lead is not limited: browsers would apply that to the way to the site too.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IResult Page(HttpContext context, string title, Html menu, Html content, int status = StatusCodes.Status200OK)
    {
        // Of a form's problem, which is in the form by now, only the title tells.
        Notice? notice = Browser.Notice.Find(context);
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
            <title>{(notice is { IsGood: false } ? "Problem: " : "")}{title} - Meeting desk</title>
            <link rel="stylesheet" href="/desk.css">
            </head>
            <body>
            <header><h1><a href="/">Meeting desk</a></h1>{menu}</header>
            <main>
            {(notice is null ? default : Notice(notice))}
            {content}
            </main>
            </body>
            </html>

            """
        );
        return Results.Content(page.ToString(), "text/html; charset=utf-8", statusCode: status);
    }

    /// <summary>What went well is told when there is time; a problem at once, and the keyboard is there.</summary>
    public static Html Notice(Notice notice) =>
        notice.IsGood
            ? Html.Of($"""<p role="status" class="notice good">{notice.Text}</p>""")
            : Html.Of($"""<p role="alert" class="notice bad" tabindex="-1" autofocus>{notice.Text}</p>""");
}
