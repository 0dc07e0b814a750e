using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Reading;

/// <summary>Demands a full stop of every sentence, so that a text that YAML has cut is noticed.</summary>
internal static class SentenceCheck
{
    private static readonly char[] Closing = ['"', '\'', ')', ']', '\u201d', '\u2019'];

    /// <summary>Reports a sentence that does not end as one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static void Check(ScalarNode sentence, string what, DiagnosticBag diagnostics)
    {
        if (sentence.End == ScalarEnd.Cut)
            return;
        string text = sentence.Value.TrimEnd().TrimEnd(Closing);
        if (text.Length > 0 && text[text.Length - 1] is '.' or '!' or '?')
            return;
        string cause = sentence switch
        {
            { IsPlain: true, End: ScalarEnd.Comment } =>
                " YAML ends an unquoted text at ' #', where a comment begins; if the text goes on there, put it in quotes.",
            { IsPlain: true, End: ScalarEnd.Comma } =>
                " YAML ends an unquoted text at a comma within { } and [ ]; if the text goes on there, put it in quotes.",
            _ => "",
        };
        diagnostics.Add(SpecMessages.NoFullStop(what, cause), sentence.Span);
    }
}
