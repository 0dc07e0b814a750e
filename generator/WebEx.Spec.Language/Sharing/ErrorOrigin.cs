using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Sharing;

/// <summary>Where an error comes from, as <c>cause</c> and <c>notEnforceable</c> state it.</summary>
/// <param name="Causes">What it depends on; none where that is not stated.</param>
/// <param name="NotEnforceable">Why no check can find it; null where one can, or where the site alone can.</param>
public sealed record ErrorOrigin(ErrorCauses Causes, string? NotEnforceable)
{
    /// <summary>Neither key is there.</summary>
    public static ErrorOrigin NotStated { get; } = new(ErrorCauses.None, null);

    /// <summary>The words of <c>cause</c> for the members of a set, in the order of the language.</summary>
    public static IEnumerable<string> WordsOf(ErrorCauses causes) => SpecWords.Causes.Where(word => (causes & word.Value) != 0).Select(word => word.Key);

    /// <summary>True where one of the two keys is there.</summary>
    internal static bool IsIn(MapReader reader) => reader.Has("cause") || reader.Has("notEnforceable");

    /// <summary>Reads both keys.</summary>
    internal static ErrorOrigin Read(MapReader reader, DiagnosticBag diagnostics)
    {
        if (!IsIn(reader))
            return NotStated;
        var causes = ErrorCauses.None;
        foreach (ScalarNode word in reader.Scalars("cause"))
        {
            if (SpecWords.Causes.TryGetValue(word.Value, out ErrorCauses cause))
                causes |= cause;
            else
                diagnostics.Add(
                    SpecMessages.NotACause(word.Value, string.Join(", ", SpecWords.Causes.Keys), Suggestion.For(word.Value, SpecWords.Causes.Keys)),
                    word.Span
                );
        }

        if (reader.Node("cause") is SequenceNode { Items.Count: 0 })
            diagnostics.Add(SpecMessages.NoCause(), reader.SpanOf("cause"));
        if (!reader.Has("notEnforceable"))
            return new ErrorOrigin(causes, null);
        if (reader.Has("cause") && causes != ErrorCauses.None && (causes & ErrorCauses.Request) == 0)
        {
            diagnostics.Add(SpecMessages.NotEnforceableContradicts(), reader.SpanOf("notEnforceable"));
        }

        return new ErrorOrigin(causes | ErrorCauses.Request, reader.RequiredSentence("notEnforceable"));
    }
}
