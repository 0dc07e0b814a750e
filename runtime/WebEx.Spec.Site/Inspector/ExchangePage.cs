using System.Globalization;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>One request: its arguments by name, what became of it and why, what it changed, and how to send it again.</summary>
/// <param name="links">Links into the reference.</param>
internal sealed class ExchangePage(ReferenceLinks links)
{
    // Nobody reads more, and a request can have as many as its size permits.
    private const int MostArguments = 1000;

    /// <summary>The page.</summary>
    /// <param name="name">The site.</param>
    /// <param name="request">The request.</param>
    /// <param name="address">Where the site stands, as the browser reaches it.</param>
    public string Of(string name, ReceivedRequest request, Uri address)
    {
        RequestDocument document = ReceivedDocuments.WithFirst(request, MostArguments);
        CommandFacts? facts = CommandTable.Find(request.CommandId);
        ArgumentNames names = new(request.CommandId);
        string list = $"{InspectorEndpoint.Folder}/{name}";
        return Layout.Page(
            $"{Number(request.Number)}. {request.Name ?? request.Page}",
            Html.Of(
                $"""
                <p><a href="{list}">All requests of {name}</a></p>
                <p>{(request.IsPost ? "POST" : "GET")} {links.ToCommand(request.CommandId, Html.Of($"<code>{request.CommandId ?? request.Page}</code>"))}{(
                    facts is null ? default : Html.Of($", guide {facts.Command.GuidePage}")
                )}, received {ExchangeListPage.TimeOf(request)} UTC by the clock of the site, {(
                    request.Sender is { } sender ? Html.Of($"from {sender}") : Html.Of($"without a login")
                )}.</p>
                {Replay(request, list)}
                <h2>Outcome</h2>
                {Outcome(request)}
                <h2>Arguments</h2>
                <table>
                <thead><tr><th>Code</th><th>Name</th><th>Value</th></tr></thead>
                <tbody>
                {Html.Join(document.Arguments.Select(argument => Row(request, argument, names)))}
                </tbody>
                </table>
                {LeftOut(QueryText.Count(request.Text) - document.Arguments.Length)}
                <h2>What it changed</h2>
                {ChangesTable.Of(request.Changes)}
                <h2>The way of it</h2>
                {SequencePicture.Of(request)}
                {CodeSections.Of(request, document, address)}
                """
            )
        );
    }

    /// <summary>A page as it stands in an address: a caller can have put anything into it, such as the lines of another request.</summary>
    public static string PathOf(string page) => string.Join('/', page.Split('/').Select(Uri.EscapeDataString));

    private static Html LeftOut(int count) =>
        count == 0 ? default : Html.Of($"<p>{count} more arguments are left out here and below. The archive (HAR) has all of them.</p>");

    private static Html Replay(ReceivedRequest request, string list) =>
        Html.Of(
            $"""
            {(request.ReplayOf is { } first ? First($"{list}/{Number(first)}", Number(first)) : default)}
            {(ReplayedRequest.Problem(request) is { } problem
                ? Html.Of($"<p>{problem}</p>")
                : Html.Of($"<form method=\"post\" action=\"{list}/{Number(request.Number)}/replay\"><button>Send it again</button></form>"))}
            """
        );

    private static Html First(string address, string number) =>
        Html.Of($"<p id=\"replay\">It was sent again from here: <a href=\"{address}\">{number}</a> is the first one.</p>");

    private Html Outcome(ReceivedRequest request) =>
        Html.Of(
            $"""
            <p id="outcome">{(
                request.IsSuccess ? Html.Of($"Success.")
                : request.ErrorText is { } error ? Html.Of($"Refused: {LinkTo(request, error)}{OutcomePage.Cause(request.CommandId, InTable(request, error))}.")
                : Html.Of($"A page in place of a reply.")
            )}</p>
            {(request.Violation is { } violation ? Html.Of($"<p>{violation}</p>") : default)}
            <p>HTTP {request.StatusCode}{(request.Target is { } target ? Html.Of($", to <code>{target}</code>") : default)}.</p>
            """
        );

    private Html LinkTo(ReceivedRequest request, string error) =>
        links.ToError(request.CommandId, InTable(request, error), Html.Of($"<code id=\"error\">{error}</code>"));

    // A fault can send the spelling of a sister command.
    private static string InTable(ReceivedRequest request, string error) =>
        CatalogueDocument.FindError(request.CommandId, error) is null && request.ErrorCode is { } code ? code.ToString() : error;

    private Html Row(ReceivedRequest request, RequestArgument argument, ArgumentNames names)
    {
        Html code = links.ToArgument(request.CommandId, names.CodeOf(argument.Code), Html.Of($"<code>{argument.Code}</code>"));
        return Html.Of($"<tr><td>{code}</td><td>{names.Of(argument.Code)}</td><td>{argument.Value}</td></tr>\n");
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
