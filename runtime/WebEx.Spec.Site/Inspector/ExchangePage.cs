using System.Globalization;
using System.Text.Json;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>One request: its arguments by name, what became of it and why, and how to send it again.</summary>
internal static class ExchangePage
{
    public static string Of(LiveSite site, ReceivedRequest request)
    {
        RequestDocument document = ReceivedDocuments.Of(request);
        CommandFacts? facts = CommandTable.All.FirstOrDefault(facts => facts.Id == request.CommandId);
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
                {Html.Join(document.Arguments.Select(argument => Row(argument, request.CommandId)))}
                </tbody>
                </table>
                <h2>As an .http file</h2>
                <p>Put values in place of {ReceivedDocuments.Hidden}, which hides secrets and what no command knows.</p>
                <pre><code>{HttpText(site, request, document)}</code></pre>
                """
            )
        );
    }

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

    private static Html Row(RequestArgument argument, string? commandId) =>
        Html.Of($"<tr><td><code>{argument.Code}</code></td><td>{NameOf(commandId, argument.Code)}</td><td>{argument.Value}</td></tr>\n");

    // The name that the argument has in C#; of a family, with its number.
    private static string NameOf(string? commandId, string code)
    {
        string family = code.TrimEnd("0123456789".ToCharArray());
        string numbered = family + "{n}";
        foreach (JsonElement argument in ArgumentsOf(commandId))
        {
            string known = argument.GetProperty("code").GetString()!;
            if (known == code)
                return argument.GetProperty("name").GetString()!;
            if (known == numbered)
                return $"{argument.GetProperty("name").GetString()}[{code[family.Length..]}]";
        }

        return code == "AT" ? "the command" : "";
    }

    private static IEnumerable<JsonElement> ArgumentsOf(string? commandId) =>
        CatalogueDocument
            .Root.GetProperty("commands")
            .EnumerateArray()
            .Where(command => command.GetProperty("id").GetString() == commandId)
            .SelectMany(command => command.GetProperty("arguments").EnumerateArray());

    private static string HttpText(LiveSite site, ReceivedRequest request, RequestDocument document)
    {
        string pairs = string.Join('&', document.Arguments.Select(argument => $"{Uri.EscapeDataString(argument.Code)}={Shown(argument.Value)}"));
        string address = $"{{{{host}}}}/{site.ShownName}/{request.Page}";
        return request.IsPost
            ? $"@host = http://127.0.0.1:8080\n\nPOST {address}\nContent-Type: application/x-www-form-urlencoded\n\n{pairs}\n"
            : $"@host = http://127.0.0.1:8080\n\nGET {address}?{pairs}\n";
    }

    private static string Shown(string value) => value == ReceivedDocuments.Hidden ? value : Uri.EscapeDataString(value);
}
