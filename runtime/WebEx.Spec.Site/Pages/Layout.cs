namespace WebEx.Site.Pages;

/// <summary>What all pages have around them.</summary>
internal static class Layout
{
    public static string Page(string title, Html content) =>
        Html.Of(
                $"""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{title}</title>
                {Stylesheet.Element}
                </head>
                <body>
                <header>WebEx site for tests</header>
                <main>
                <h1>{title}</h1>
                {content}
                </main>
                </body>
                </html>

                """
            )
            .ToString();
}
