using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>The mails of a site, the latest first.</summary>
internal static class OutboxPage
{
    /// <summary>The sites, with how many mails each has.</summary>
    public static string OfSites(IReadOnlyList<(LiveSite Site, int Mails)> sites) =>
        Layout.Page(
            "Outbox",
            sites.Count == 0
                ? Html.Of($"<p>No site has received anything yet. Send a command to <code>/NAME/p.php</code>, and come back.</p>")
                : Html.Of(
                    $"""
                    <table>
                    <thead><tr><th>Site</th><th>Mails</th></tr></thead>
                    <tbody>
                    {Html.Join(sites.Select(entry => Html.Of($"<tr><td>{Link(entry.Site)}</td><td>{entry.Mails}</td></tr>\n")))}
                    </tbody>
                    </table>
                    """
                )
        );

    /// <summary>The mails of one site.</summary>
    public static string Of(LiveSite site, IReadOnlyList<SiteMail> mails, string nonce) =>
        Layout.Page(
            $"Outbox: {site.ShownName}",
            mails.Count == 0
                ? Html.Of(
                    $"""
                    <p>The site has sent no mail. Attendees are invited by AA with <code>EI=1</code>, presenters by AP;
                    SM with <code>CE=1</code> sends its host a confirmation.</p>
                    """
                )
                : Html.Of(
                    $"""
                    <table>
                    <thead><tr><th>No.</th><th>Time (UTC)</th><th>To</th><th>Subject</th><th>Delivery</th></tr></thead>
                    <tbody>
                    {Html.Join(mails.Reverse().Select(mail => Row(site, mail)))}
                    </tbody>
                    </table>
                    <form method="post" action="{OutboxEndpoint.Folder}/{site.ShownName}/clear"><button id="clear">Forget the mails</button></form>
                    <p>Download: <a href="/_admin/sites/{site.ShownName}/outbox">JSON</a>.</p>
                    <script nonce="{nonce}">
                    document.querySelector('#clear').addEventListener('click', event => confirm('Forget the mails?') || event.preventDefault());
                    </script>
                    """
                )
        );

    /// <summary>What has become of a mail, in words.</summary>
    public static string DeliveryOf(SiteMail mail) =>
        mail.Delivery switch
        {
            MailDelivery.Kept => "in the outbox alone",
            MailDelivery.Waiting => "waits for the mail server",
            MailDelivery.Delivered => "the mail server has it",
            _ => "not delivered",
        };

    public static string TimeOf(SiteMail mail) => mail.SentAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static Html Link(LiveSite site) => Html.Of($"<a href=\"{OutboxEndpoint.Folder}/{site.ShownName}\">{site.ShownName}</a>");

    private static Html Row(LiveSite site, SiteMail mail)
    {
        string number = mail.Number.ToString(CultureInfo.InvariantCulture);
        return Html.Of(
            $"""
            <tr{(mail.Delivery == MailDelivery.Failed ? Html.OfOwnMarkup(" class=\"refused\"") : default)}>
            <td><a href="{OutboxEndpoint.Folder}/{site.ShownName}/{number}">{number}</a></td>
            <td>{TimeOf(mail)}</td>
            <td>{mail.ToName} {mail.To}</td>
            <td>{mail.Subject}</td>
            <td>{DeliveryOf(mail)}</td>
            </tr>

            """
        );
    }
}
