using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool;
using WebEx.Spec.Tool.Reference;
using WebEx.Spec.Tool.Reference.Building;
using WebEx.Spec.Tool.Reference.Rendering;

namespace WebEx.Spec.Reference.Tests;

/// <summary>The reference of this repository's catalogue.</summary>
internal static class RepositoryReference
{
    private static readonly Lazy<Catalogue> Loaded = new(() => CatalogueFolder.Load(RepositoryFolder.Spec).Catalogue);
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Html = new(() => ReferenceSite.Files(Catalogue, new HtmlFormat()));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Markdown = new(() => ReferenceSite.Files(Catalogue, new MarkdownFormat()));
    private static readonly Lazy<IReadOnlyDictionary<string, IDocument>> Parsed = new(() =>
        Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => Parse(file.Value))
    );

    /// <summary>The catalogue.</summary>
    public static Catalogue Catalogue => Loaded.Value;

    /// <summary>Where everything is.</summary>
    public static SiteMap Map { get; } = new(Catalogue, ".html");

    /// <summary>The HTML files.</summary>
    public static IReadOnlyDictionary<string, string> Files => Html.Value;

    /// <summary>The Markdown files.</summary>
    public static IReadOnlyDictionary<string, string> MarkdownFiles => Markdown.Value;

    /// <summary>The HTML pages, parsed as browsers do.</summary>
    public static IReadOnlyDictionary<string, IDocument> Pages => Parsed.Value;

    /// <summary>A page, parsed.</summary>
    public static IDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    /// <summary>The words that a reader sees, with single blanks between them.</summary>
    public static string TextOf(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
