using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Docs;

/// <summary>Facts later than the guide inside doc comments: each says that the guide does not have it, and who states it.</summary>
internal static class LaterDoc
{
    /// <summary>Where a thing comes from that the guide does not have.</summary>
    public static string NotInGuide(IEnumerable<LaterSource> sources) => $"Not in the guide; source: {Names(sources)}.";

    /// <summary>The lines of a list of facts, so that nobody takes them for the guide's; none where there are no facts.</summary>
    public static IEnumerable<string> Lines(IReadOnlyCollection<LaterFact> facts, ArgumentLinks links)
    {
        if (facts.Count == 0)
            yield break;
        yield return "<para>After the guide:</para>";
        yield return "<list type=\"bullet\">";
        foreach (string line in facts.SelectMany(fact => DocText.Element("item", $"<description>{Sentence(fact, links)}</description>")))
            yield return line;
        yield return "</list>";
    }

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
