using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool.Reference.Rendering;
using WebEx.Spec.Tool.Reference.Views;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>The guides beside the reference, which are written by hand in <c>docs</c>. A link to the file of a command leads to its page here.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="map">Where everything is.</param>
internal sealed partial class GuideTexts(Catalogue catalogue, SiteMap map)
{
    private const string Folder = "guides";
    private const string Commands = "../spec/pages/";
    private const string Language = "../spec/README.md";
    private const string OwnFiles = "own-spec-files";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    private static readonly string[] Order =
    [
        "get-started",
        "sessions-and-logins",
        "back-urls-and-callbacks",
        "errors",
        "secrets",
        "several-servers",
        OwnFiles,
        "old-code-base",
        "testing",
        "troubleshooting",
    ];

    /// <summary>The guides, in the order in which they are read.</summary>
    public static IReadOnlyList<WrittenGuide> All { get; } =
    [
        .. EmbeddedText
            .In(Folder)
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Where(name => name is not (TaskList.Name or "README"))
            .Select(name => (Name: name, Text: EmbeddedText.Of($"{Folder}/{name}.md")))
            .Select(guide => new WrittenGuide(guide.Name, guide.Text.Split('\n')[0].TrimStart('#', ' '), guide.Text))
            .OrderBy(guide => Array.IndexOf(Order, guide.Name)),
    ];

    /// <summary>What ids of diagnostics, advice and findings mean.</summary>
    public static IReadOnlyList<WrittenGuide> Rules { get; } =
    [
        .. RuleTexts
            .ReadDocuments()
            .Select(document => new WrittenGuide(RulesName(document.Key), document.Value.Split('\n')[0].TrimStart('#', ' '), document.Value)),
    ];

    /// <summary>A guide as HTML.</summary>
    public Markup Html(WrittenGuide guide)
    {
        MarkdownDocument document = Markdown.Parse(guide.Text, Pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>())
            link.Url = Target(link.Url ?? "");
        foreach (FencedCodeBlock block in document.Descendants<FencedCodeBlock>())
            block.GetAttributes().AddProperty("tabindex", "0");
        return new Markup(document.ToHtml(Pipeline));
    }

    /// <summary>A guide as Markdown.</summary>
    public Markup Source(WrittenGuide guide) => new(LinkTarget.Replace(guide.Text, match => $"]({Target(match.Groups["target"].Value)})"));

    /// <summary>Where a guide is.</summary>
    public Link To(WrittenGuide guide) => new(guide.Title, map.Single($"{Folder}/{guide.Name}"));

    /// <summary>Where the meanings of ids are.</summary>
    public Link ToRules(WrittenGuide rules) => new(rules.Title, map.Single($"{ReferenceAddress.Rules}/{rules.Name}"));

    /// <summary>All of these pages, in the order in which they are read.</summary>
    public IReadOnlyList<Link> Links => [.. All.Select(To), .. Rules.Select(ToRules)];

    /// <summary>What the search finds of them: each as a whole, and each section by its words.</summary>
    public IEnumerable<SearchEntry> Entries() =>
        All.SelectMany(guide => GuideSections.EntriesOf(guide, To(guide).Target, Pipeline))
            .Concat(Rules.SelectMany(rules => GuideSections.EntriesOf(rules, ToRules(rules).Target, Pipeline)));

    // Guides are in a folder of their own, one below the root.
    private string Target(string target)
    {
        if (target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith('#'))
            return target;
        string[] parts = target.Split('#');
        string anchor = parts.Length > 1 ? "#" + parts[1] : "";
        if (All.FirstOrDefault(guide => guide.Name + ".md" == parts[0]) is { } other)
            return map.Single(other.Name) + anchor;
        if (Rules.FirstOrDefault(rules => rules.Name == RulesName(parts[0])) is { } ids)
            return $"../{ReferenceAddress.Rules}/{map.Single(ids.Name)}{anchor}";
        if (parts[0] == Language)
            return $"../{Folder}/{map.Single(OwnFiles)}";
        if (!parts[0].StartsWith(Commands, StringComparison.Ordinal))
            throw new InvalidOperationException($"A guide links to {target}, which is neither a guide nor the file of a command.");
        string path = parts[0][Commands.Length..];
        BoundCommand? bound = catalogue.Bound.FirstOrDefault(bound => bound.Path.Replace('\\', '/').EndsWith("pages/" + path, StringComparison.Ordinal));
        // Another catalogue may not have the command.
        return bound?.Command is { } command ? "../" + map.Command(command) + anchor : "../" + map.Single(SiteMap.Start);
    }

    private static string RulesName(string document) => Path.GetFileNameWithoutExtension(document).ToLowerInvariant();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget { get; }
}
