using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Mails;

/// <summary>A mail as an HTML document: without scripts, images and anything from elsewhere.</summary>
internal static class MailHtml
{
    public static string Of(MailRow mail) =>
        Html.Of(
                $"""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="color-scheme" content="light dark">
                <title>{mail.Subject}</title>
                </head>
                <body style="font-family: system-ui, sans-serif; line-height: 1.5">
                {Html.Join(mail.Sentences.Select(sentence => Html.Of($"<p>{sentence}</p>\n")))}
                {(mail.Facts.Length == 0 ? default : Html.Of($"<table>\n{Html.Join(mail.Facts.Select(Row))}</table>"))}
                {(mail.Link is { } link ? Html.Of($"<p><a href=\"{link}\">{link}</a></p>") : default)}
                </body>
                </html>

                """
            )
            .ToString();

    private static Html Row(MailFact fact) =>
        Html.Of($"<tr><th scope=\"row\" style=\"text-align: left; padding-right: 1em\">{fact.Label}</th><td>{fact.Value}</td></tr>\n");
}
