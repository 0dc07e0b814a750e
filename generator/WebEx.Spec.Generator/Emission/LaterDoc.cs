using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Emission;

/// <summary>Facts later than the guide inside doc comments: each says that the guide does not have it, and who states it.</summary>
internal static class LaterDoc
{
    /// <summary>Where a thing comes from that the guide does not have.</summary>
    public static string NotInGuide(IEnumerable<LaterSource> sources) => $"Not in the guide; source: {Names(sources)}.";

    /// <summary>A fact with its sources.</summary>
    public static string Sentence(LaterFact fact) =>
        $"{(fact.Contradicts.Count > 0 ? "Other than the guide says" : "Later than the guide")}: {DocText.Escape(fact.Text.TrimEnd('.'))} ({Names(fact.Sources)}).";

    /// <summary>An error code that the guide's table lacks.</summary>
    public static string Error(LaterError error) =>
        $"{(error.Name == error.Code ? "" : DocText.Code(error.Code) + ": ")}{DocText.Escape(error.Meaning)} {NotInGuide(error.Sources)}";

    /// <summary>Another spelling of a code.</summary>
    public static string Spelling(LaterSpelling spelling) => $"Also read as {DocText.Code(spelling.Reads)} (source: {Names(spelling.Sources)}).";

    private static string Names(IEnumerable<LaterSource> sources) => string.Join("; ", sources.Select(source => DocText.Escape($"{source.Title}, {source.Date}")));
}
