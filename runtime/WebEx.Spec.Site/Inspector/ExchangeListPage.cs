using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>What a site received, the latest first. A script asks for the page again when something new has come.</summary>
internal static class ExchangeListPage
{
    private const int Most = 100;

    public static string Of(LiveSite site, ExchangeSelection selection, string nonce)
    {
        ReceivedRequest[] fitting = [.. site.Requests.Reverse().Where(selection.Fits).Take(Most + 1)];
        ReceivedRequest[] shown = fitting.Length > Most ? fitting[..Most] : fitting;
        return Layout.Page(
            $"Inspector: {site.ShownName}",
            Html.Of(
                $"""
                <form method="get">
                <p><label>Find a command, an error or a value <input name="q" type="search" value="{selection.Words}"></label></p>
                <p><label class="check"><input name="refused" type="checkbox" value="1"{(selection.RefusedOnly ? Checked : default)}> Refused only</label></p>
                <button>Find</button>
                </form>
                {Table(site, shown)}
                {(fitting.Length > Most ? Html.Of($"<p><a href=\"{selection.QueryBefore(shown[^1].Number)}\">Earlier</a></p>") : default)}
                <h2>Site</h2>
                <p>Its clock shows {site.Clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC{(
                    site.Clock.IsFrozen ? " and stands still" : ""
                )}. {site.Faults.Count} faults are set.</p>
                <form method="post" action="{FolderOf(site)}/do" class="actions">
                {Html.Join(InspectorActions.All.Select(Button))}
                </form>
                <p>Download what was received: <a href="{FolderOf(site)}/har">HAR</a>, <a href="{FolderOf(site)}/json">JSON</a>.</p>
                {SetUp(site)}
                {Script(site, nonce)}
                """
            )
        );
    }

    private static Html Checked => Html.OfOwnMarkup(" checked");

    private static Html Table(LiveSite site, ReceivedRequest[] shown) =>
        Html.Of(
            $"""
            <table id="exchanges">
            <thead><tr><th>No.</th><th>Time (UTC)</th><th>Command</th><th>Outcome</th></tr></thead>
            <tbody>
            {(shown.Length == 0 ? Html.Of($"<tr><td colspan=\"4\">Nothing that fits was received. Send a command, and it appears here.</td></tr>") : default)}
            {Html.Join(shown.Select(request => Row(site, request)))}
            </tbody>
            </table>
            """
        );

    private static Html Row(LiveSite site, ReceivedRequest request)
    {
        string number = request.Number.ToString(CultureInfo.InvariantCulture);
        string command = request.Name ?? request.Page;
        return Html.Of(
            $"""
            <tr class="{(request.IsSuccess ? "carried-out" : "refused")}">
            <td><a href="{FolderOf(site)}/{number}">{number}</a></td>
            <td>{TimeOf(request)}</td>
            <td>{command} <code>{(request.IsPost ? "POST" : "GET")} {request.CommandId ?? request.Page}</code>{(
                request.ReplayOf is null ? "" : ", sent again"
            )}</td>
            <td>{OutcomeOf(request)}</td>
            </tr>

            """
        );
    }

    public static string OutcomeOf(ReceivedRequest request) =>
        request.IsSuccess ? "success" : request.ErrorText ?? string.Create(CultureInfo.InvariantCulture, $"HTTP {request.StatusCode}, a page");

    public static string TimeOf(ReceivedRequest request) => request.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);

    private static Html Button(InspectorAction action) =>
        Html.Of(
            $"""
            <button name="act" value="{action.Name}">{action.Label}</button>

            """
        );

    private static string FolderOf(LiveSite site) => $"{InspectorEndpoint.Folder}/{site.ShownName}";

    private static Html Option(CommandFacts facts) => Html.Of($"<option value=\"{facts.Id}\">{facts.Id} {facts.Command.Name}</option>\n");

    private static Html SetUp(LiveSite site) =>
        Html.Of(
            $"""
            <details><summary>Let something go wrong</summary>
            <form method="post" action="{FolderOf(site)}/fault">
            <p><label>With the next command <select name="command"><option value="">any</option>
            {Html.Join(CommandTable.All.Select(Option))}</select></label></p>
            <p><label>The fault: error=CODE, delay=MILLISECONDS, drop, truncate or status=503 <input name="fault" required></label></p>
            <button>Set the fault</button>
            </form>
            </details>
            <details><summary>Begin anew with another seed</summary>
            <form method="post" action="{FolderOf(site)}/seed" enctype="multipart/form-data">
            <p><label>The seed <select name="seed">
            <option value="server">that of the server</option><option value="demo">demo</option><option value="empty">empty</option>
            <option value="file">a file in JSON</option>
            </select></label></p>
            <p><label>The file, where it is one <input name="file" type="file" accept=".json,application/json"></label></p>
            <button>Reset the site to this seed</button>
            </form>
            </details>
            """
        );

    // New rows take the place of the old ones; what was typed into the form above stays.
    private static Html Script(LiveSite site, string nonce) =>
        Html.Of(
            $$"""
            <script nonce="{{nonce}}">
            let busy = false;
            new EventSource({{Html.ScriptText(FolderOf(site) + "/events")}}).onmessage = async () => {
              if (busy) return;
              busy = true;
              try {
                const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
                document.querySelector('#exchanges').replaceWith(page.querySelector('#exchanges'));
              } finally { setTimeout(() => busy = false, 300); }
            };
            for (const button of document.querySelectorAll('.actions button')) {
              button.addEventListener('click', event => {
                if (/reset|clear/.test(button.value) && !confirm(button.textContent + '?')) event.preventDefault();
              });
            }
            </script>
            """
        );
}
