using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What a text is addressed to: commands that it may be, or an entry point.</summary>
internal sealed record RequestTarget
{
    /// <summary>The commands that have its page and AT: mostly one, several where centers share both, or where the page is not known.</summary>
    public IReadOnlyList<CommandCandidate> Commands { get; private init; } = [];

    /// <summary>The entry point; null where it is a command, or neither.</summary>
    public EntryPointModel? EntryPoint { get; private init; }

    /// <summary>True where the page does not have its AT, and the command is another page's.</summary>
    public bool IsWrongPage { get; private init; }

    /// <summary>What is wrong with page and AT.</summary>
    public IReadOnlyList<ExplainFinding> Findings { get; private init; } = [];

    /// <summary>Finds it.</summary>
    public static RequestTarget Find(SentText sent)
    {
        string? at = sent.At;
        WebExLink link = Read(sent.Address, at);
        var findings = new List<ExplainFinding>();
        if (link.Targets.Count == 0 && at is not null && Respelled(at) is { } respelled && respelled != at)
        {
            findings.Add(TextFaults.LetterCase($"AT={at}", $"AT={respelled}", "values of AT") with { Argument = "AT" });
            at = respelled;
            link = Read(sent.Address, at);
        }

        if (
            link.Targets.Count == 0
            && link.Page is { } page
            && GuideNames.HasPage(page)
            && Read(sent.Address.ToLowerInvariant(), at) is { Targets.Count: > 0 } lower
        )
        {
            findings.Add(TextFaults.LetterCase(page, lower.Page ?? "", "paths of pages") with { Argument = "path" });
            link = lower;
        }

        if (link.Targets.Count > 0 && link.Targets[0].Kind == WebExLinkKind.EntryPoint && Exact(link))
        {
            WebExLinkTarget first = link.Targets[0];
            EntryPointModel model = EmbeddedCatalogue.Instance.EntryPoints.First(entry =>
                entry.Path == first.Path && entry.At == first.At && entry.Name == first.Name
            );
            return new RequestTarget { EntryPoint = model, Findings = findings };
        }

        if (link.Targets.Count > 0 && (link.Page is null || Exact(link)))
            return new RequestTarget { Commands = Candidates(link.Targets.Select(CommandIndex.Find)), Findings = findings };

        // A form without an address is of any page that has its AT.
        List<WebExCommand> byAt = at is null ? [] : [.. CommandIndex.All.Where(command => command.At == at)];
        if (byAt.Count > 0 && link.Page is null)
            return new RequestTarget { Commands = Candidates(byAt), Findings = findings };
        findings.Add(Fault(sent, link, at, byAt));
        return new RequestTarget
        {
            Commands = Candidates(byAt),
            IsWrongPage = true,
            Findings = findings,
        };
    }

    // Never an empty text: the question mark is there also where nothing stands behind it.
    private static WebExLink Read(string address, string? at) => WebExLink.Read(at is null ? address + "?" : $"{address}?AT={Percent.Encode(at)}");

    private static bool Exact(WebExLink link) => link.Page is not null && string.Equals(link.Targets[0].Path, link.Page, StringComparison.OrdinalIgnoreCase);

    private static string? Respelled(string at) =>
        CommandIndex
            .All.Select(command => command.At)
            .Concat(EmbeddedCatalogue.Instance.EntryPoints.Select(entry => entry.At))
            .FirstOrDefault(known => string.Equals(known, at.Trim(), StringComparison.OrdinalIgnoreCase));

    private static ExplainFinding Fault(SentText sent, WebExLink link, string? at, List<WebExCommand> byAt)
    {
        IEnumerable<EntryPointModel> entries = at is null ? [] : EmbeddedCatalogue.Instance.EntryPoints.Where(entry => entry.At == at);
        string[] pages = [.. byAt.Select(command => $"{command.Name} ({command})").Concat(entries.Select(entry => $"{entry.Name} ({entry.Link})")).Distinct()];
        if (pages.Length == 0)
            return new("WES7105", FindingSeverity.Error, at is null ? null : "AT", Neither(sent, link, at));
        string where =
            link.Page is null ? $"The text has no page for AT={at}"
            : GuideNames.HasPage(link.Page) ? $"{link.Page} has no AT={at}"
            : $"The page is not one of the guide that has AT={at}";
        return new("WES7106", FindingSeverity.Error, "AT", $"{where}; it belongs to {string.Join(", ", pages)}.", byAt.FirstOrDefault()?.GuidePage);
    }

    // Page and AT are not known, so that they are not quoted.
    private static string Neither(SentText sent, WebExLink link, string? at)
    {
        string? page = link.Page is { } path && GuideNames.HasPage(path) ? path : null;
        if (at is { Length: 0 })
            return "AT has no value: it says which command is meant, such as AT=SM.";
        if (at is not null)
        {
            string near = Suggestion.Nearest(at, GuideNames.Ats) is { } known ? $"; did you mean AT={known}?" : ".";
            return page is null ? $"No page of the guide has the AT of the link{near}" : $"{page} does not have the AT of the link, nor has another page{near}";
        }

        if (page is not null)
            return $"{page} needs an AT, and the link has none.";
        return sent.Address.Length == 0 || link.Page is null
            ? "The link has neither a page nor an AT."
            : "The page is not one of the guide, and the link has no AT.";
    }

    private static List<CommandCandidate> Candidates(IEnumerable<WebExCommand?> commands) =>
        [.. commands.OfType<WebExCommand>().Select(command => new CommandCandidate(command, EmbeddedCatalogue.Instance.Find(command)))];
}
