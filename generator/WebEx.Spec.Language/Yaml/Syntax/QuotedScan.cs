using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml.Syntax;

/// <summary>Reads texts in quotes, and finds what is wrong with them.</summary>
internal sealed class QuotedScan(SyntaxText text)
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    /// <summary>A text that seems to be well closed, but holds what looks like a key: if something fails behind it, this is the likely cause.</summary>
    public SyntaxProblem? Suspect { get; private set; }

    /// <summary>What is wrong, if anything is.</summary>
    public SyntaxProblem? Problem { get; private set; }

    /// <summary>The character behind the closing quote.</summary>
    public int Read(int start)
    {
        char quote = text[start];
        int index = start + 1;
        while (index < text.Length)
        {
            if (text[index] == quote && quote == '\'' && text[index + 1] == quote)
            {
                index += 2;
            }
            else if (text[index] == quote)
            {
                if (Suspect is null && text.HoldsKey(start + 1, index))
                    Suspect = Unclosed(start);
                return index + 1;
            }
            else if (quote == '"' && text[index] == '\\')
            {
                if (!text.IsLineEnd(index + 1) && Escapes.IndexOf(text[index + 1]) < 0)
                {
                    Problem = new SyntaxProblem(index, 2, SpecMessages.EscapeUnknown(text[index + 1]));
                    return text.Length;
                }

                index += 2;
            }
            else
            {
                index++;
            }
        }

        Problem = Suspect ?? Unclosed(start);
        return text.Length;
    }

    /// <summary>What is wrong when something stands behind a closing quote.</summary>
    /// <param name="start">The opening quote.</param>
    /// <param name="end">The character behind the closing one.</param>
    public SyntaxProblem Behind(int start, int end)
    {
        if (Suspect is not null)
            return Suspect;
        return text.HoldsKey(start + 1, end - 1) ? Unclosed(start)
            : text[start] == '"' ? new SyntaxProblem(end - 1, 1, SpecMessages.BehindQuote())
            : new SyntaxProblem(end - 1, 1, SpecMessages.BehindApostrophe());
    }

    private static SyntaxProblem Unclosed(int start) => new(start, 1, SpecMessages.QuoteNeverClosed());
}
