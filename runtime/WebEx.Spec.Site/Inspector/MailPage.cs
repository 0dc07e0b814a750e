using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>One mail, as HTML and as text. Its HTML is in a frame that runs no script and goes nowhere.</summary>
internal static class MailPage
{
    public static string Of(LiveSite site, SiteMail mail) =>
        Layout.Page(
            $"{mail.Number.ToString(CultureInfo.InvariantCulture)}. {mail.Subject}",
            Html.Of(
                $"""
                <p><a href="{OutboxEndpoint.Folder}/{site.ShownName}">All mails of {site.ShownName}</a></p>
                <p>{mail.Kind.ToString()} to {mail.ToName} {mail.To}, {OutboxPage.TimeOf(mail)} UTC by the clock of the site; {OutboxPage.DeliveryOf(mail)}.</p>
                {(mail.Problem is { } problem ? Html.Of($"<p id=\"error\">{problem}</p>") : default)}
                <h2>As HTML</h2>
                <iframe title="The mail as HTML" sandbox srcdoc="{mail.Html}"></iframe>
                <h2>As text</h2>
                <pre>{mail.Text}</pre>
                """
            )
        );
}
