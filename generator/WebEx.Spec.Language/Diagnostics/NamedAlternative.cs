using System.Text.RegularExpressions;

namespace WebEx.Spec.Language.Diagnostics;

/// <summary>The valid alternative that a message names: the counterpart of <see cref="Suggestion.For"/>.</summary>
/// <param name="Wrong">What is written; null where the whole stretch of the diagnostic is meant.</param>
/// <param name="Right">What to write in its place.</param>
public sealed record NamedAlternative(string? Wrong, string Right)
{
    // Other sentences may follow, of the same error in further places.
    private static readonly Regex Meant = new(@"'(?<wrong>[^']+)'[^']*(?:'[^']+'[^']*)*; did you mean '(?<right>[^']+)'\?", RegexOptions.CultureInvariant);
    private static readonly Regex Written = new(@"; write (?:'(?<right>[^' ]+)'(?:, not |\.)|(?<right>[A-Za-z0-9-]+)\.)", RegexOptions.CultureInvariant);

    /// <summary>The alternative that the message of a diagnostic names; null where it names none.</summary>
    public static NamedAlternative? Of(SpecDiagnostic diagnostic)
    {
        if (Meant.Match(diagnostic.Message) is { Success: true } meant)
            return new NamedAlternative(meant.Groups["wrong"].Value, meant.Groups["right"].Value);
        return Written.Match(diagnostic.Message) is { Success: true } written ? new NamedAlternative(null, written.Groups["right"].Value) : null;
    }
}
