using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>The sites that something was sent to.</summary>
internal static class SiteListPage
{
    public static string Of(SiteRegistry sites)
    {
        LiveSite[] used = [.. sites.Names.Select(sites.Find).OfType<LiveSite>()];
        return Layout.Page(
            "Inspector",
            used.Length == 0
                ? Html.Of($"<p>No site has received anything yet. Send a command to <code>/NAME/p.php</code>, and come back.</p>")
                : Html.Of(
                    $"""
                    <table>
                    <thead><tr><th>Site</th><th>Received</th></tr></thead>
                    <tbody>
                    {Html.Join(used.Select(Row))}
                    </tbody>
                    </table>
                    """
                )
        );
    }

    private static Html Row(LiveSite site) =>
        Html.Of(
            $"""
            <tr><td><a href="{InspectorEndpoint.Folder}/{site.ShownName}">{site.ShownName}</a></td><td>{site.Requests.Count.ToString(
                CultureInfo.InvariantCulture
            )}</td></tr>

            """
        );
}
