namespace WebEx.Site.Pages;

/// <summary>What all pages have around them.</summary>
internal static class Layout
{
    public static string Page(string title, Html content) => Page(title, content, Html.OfOwnMarkup("<header>WebEx site for tests</header>"));

    /// <summary>As above, with something else at the top.</summary>
    public static string Page(string title, Html content, Html header) =>
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
                {header}
                <main id="content">
                <h1>{title}</h1>
                {content}
                </main>
                </body>
                </html>

                """
            )
            .ToString();
}
