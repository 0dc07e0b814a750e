using System.Globalization;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>One request: its arguments by name, what became of it and why, and how to send it again.</summary>
internal static class ExchangePage
{
    // Nobody reads more, and a request can have as many as its size permits.
    private const int MostArguments = 1000;

    public static string Of(LiveSite site, ReceivedRequest request)
    {
        RequestDocument document = ReceivedDocuments.WithFirst(request, MostArguments);
        CommandFacts? facts = CommandTable.Find(request.CommandId);
        ArgumentNames names = new(request.CommandId);
        string number = request.Number.ToString(CultureInfo.InvariantCulture);
        return Layout.Page(
            $"{number}. {request.Name ?? request.Page}",
            Html.Of(
                $"""
                <p><a href="{InspectorEndpoint.Folder}/{site.ShownName}">All requests of {site.ShownName}</a></p>
                <p>{(request.IsPost ? "POST" : "GET")} <code>{request.CommandId ?? request.Page}</code>{(
                    facts is null ? default : Html.Of($", guide {facts.Command.GuidePage}")
                )}, received {ExchangeListPage.TimeOf(request)} UTC by the clock of the site.</p>
                <h2>Outcome</h2>
                {Outcome(request)}
                <h2>Arguments</h2>
                <table>
                <thead><tr><th>Code</th><th>Name</th><th>Value</th></tr></thead>
                <tbody>
                {Html.Join(document.Arguments.Select(argument => Row(argument, names)))}
                </tbody>
                </table>
                {LeftOut(QueryText.Count(request.Text) - document.Arguments.Length)}
                <h2>As an .http file</h2>
                <p>Put values in place of {ReceivedDocuments.Hidden}, which hides secrets and what no command knows.</p>
                <pre><code>{HttpText(site, request, document)}</code></pre>
                """
            )
        );
    }

    private static Html LeftOut(int count) =>
        count == 0 ? default : Html.Of($"<p>{count} more arguments are left out here and below. The archive (HAR) has all of them.</p>");

    private static Html Outcome(ReceivedRequest request) =>
        Html.Of(
            $"""
            <p id="outcome">{(
                request.IsSuccess ? Html.Of($"Success.")
                : request.ErrorCode is { } error ? Html.Of($"Refused: <code id=\"error\">{error}</code>{OutcomePage.Cause(request.CommandId, error)}.")
                : Html.Of($"A page in place of a reply.")
            )}</p>
            {(request.Violation is { } violation ? Html.Of($"<p>{violation}</p>") : default)}
            <p>HTTP {request.StatusCode}{(request.Target is { } target ? Html.Of($", to <code>{target}</code>") : default)}.</p>
            """
        );

    private static Html Row(RequestArgument argument, ArgumentNames names) =>
        Html.Of($"<tr><td><code>{argument.Code}</code></td><td>{names.Of(argument.Code)}</td><td>{argument.Value}</td></tr>\n");

    private static string HttpText(LiveSite site, ReceivedRequest request, RequestDocument document)
    {
        string pairs = string.Join('&', document.Arguments.Select(argument => $"{Uri.EscapeDataString(argument.Code)}={Shown(argument.Value)}"));
        string address = $"{{{{host}}}}/{site.ShownName}/{PathOf(request.Page)}";
        return request.IsPost
            ? $"@host = http://127.0.0.1:8080\n\nPOST {address}\nContent-Type: application/x-www-form-urlencoded\n\n{pairs}\n"
            : $"@host = http://127.0.0.1:8080\n\nGET {address}?{pairs}\n";
    }

    /// <summary>A page as it stands in an address: a caller can have put anything into it, such as the lines of another request.</summary>
    public static string PathOf(string page) => string.Join('/', page.Split('/').Select(Uri.EscapeDataString));

    private static string Shown(string value) => value == ReceivedDocuments.Hidden ? value : Uri.EscapeDataString(value);
}
