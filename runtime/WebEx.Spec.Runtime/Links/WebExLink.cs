using System.Diagnostics.CodeAnalysis;

namespace WebEx;

/// <summary>What a link to a WebEx site is: a command, an entry point, or nothing that the guide describes. The link's arguments are not kept, so that none of
/// them shows.</summary>
public sealed class WebExLink
{
    internal WebExLink(WebExSite? site, string? page, IReadOnlyList<WebExLinkTarget> targets, string? note)
    {
        Site = site;
        Page = page;
        Targets = targets;
        Note = note;
    }

    /// <summary>What the link leads to.</summary>
    public WebExLinkKind Kind => Targets.Count == 0 ? WebExLinkKind.None : Targets[0].Kind;

    /// <summary>The command or the entry point; null when there is none, and when there are several, which <see cref="Targets"/> has.</summary>
    public WebExLinkTarget? Target => Targets.Count == 1 ? Targets[0] : null;

    /// <summary>
    /// All that the link can mean, of one kind; mostly one. Several commands of two centers have the same link, and two links have two meanings in the guide.
    /// </summary>
    public IReadOnlyList<WebExLinkTarget> Targets { get; }

    /// <summary>The site; null where the text does not tell, because it is no whole URL, or not one that a site can have.</summary>
    public WebExSite? Site { get; }

    /// <summary>The page that the link has, relative to the site's base address, such as <c>m.php</c>; at most 40 characters. Null where the text has none, as
    /// a bare query.</summary>
    public string? Page { get; }

    /// <summary>In words: why the link leads to nothing, or what is odd about one that does, such as a page that does not have its AT. Null when nothing
    /// is.</summary>
    public string? Note { get; }

    /// <summary>Reads a link. Never throws for its text, which may be anything.</summary>
    /// <param name="text">A whole URL, or what stands behind the site's base address (<c>m.php?AT=JM</c>), or a query; null is the same as an empty
    /// text.</param>
    public static WebExLink Read(string? text) => LinkReader.Read(text ?? "");

    /// <summary>Reads a link, and tells whether it leads to a command or an entry point. Never throws for its text.</summary>
    /// <param name="text">A whole URL, or what stands behind the site's base address (<c>m.php?AT=JM</c>), or a query; null is the same as an empty
    /// text.</param>
    /// <param name="link">What the link is, when this method returns true.</param>
    /// <returns>True when it leads to at least one of the guide's commands or entry points.</returns>
    public static bool TryRead(string? text, [NotNullWhen(true)] out WebExLink? link)
    {
        WebExLink read = Read(text);
        link = read.Kind == WebExLinkKind.None ? null : read;
        return link is not null;
    }

    /// <summary>The kind, and what the link leads to, or why it leads to nothing. Arguments never show.</summary>
    public override string ToString() =>
        (Targets.Count == 0 ? "None" : Kind + ": " + string.Join(", ", Targets)) + (Note is null ? "" : (Targets.Count == 0 ? ": " : ". ") + Note);
}
