using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Docs;

/// <summary>Facts later than the guide inside doc comments: each says that the guide does not have it, and who states it.</summary>
internal static class LaterDoc
{
    /// <summary>Where a thing comes from that the guide does not have.</summary>
    public static string NotInGuide(IEnumerable<LaterSource> sources) => $"Not in the guide; source: {Names(sources)}.";

    /// <summary>A paragraph of facts, so that nobody takes them for the guide's; empty where there are none.</summary>
    public static string Paragraph(IReadOnlyCollection<LaterFact> facts, ArgumentLinks links) =>
        facts.Count == 0 ? "" : $" <para>After the guide: {string.Join(" ", facts.Select(fact => Sentence(fact, links)))}</para>";

    /// <summary>An error code that the guide's table lacks.</summary>
    public static string Error(LaterError error, ArgumentLinks links) =>
        $"{(error.Name == error.Code ? "" : DocText.Code(error.Code) + ": ")}{links.Escape(error.Meaning)} {NotInGuide(error.Sources)}";

    /// <summary>Another spelling of a code.</summary>
    public static string Spelling(LaterSpelling spelling) => $"Also read as {DocText.Code(spelling.Reads)} (source: {Names(spelling.Sources)}).";

    private static string Sentence(LaterFact fact, ArgumentLinks links) =>
        $"{links.Escape(fact.Text.TrimEnd('.'))} ({(fact.Contradicts.Count > 0 ? "against the guide; " : "")}source: {Names(fact.Sources)}).";

    private static string Names(IEnumerable<LaterSource> sources) =>
        string.Join("; ", sources.Select(source => DocText.Escape($"{source.Title}, {source.Date}")));
}
