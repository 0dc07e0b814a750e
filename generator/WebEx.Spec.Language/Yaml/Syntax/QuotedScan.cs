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
                    Problem = new SyntaxProblem(
                        index,
                        2,
                        $"'\\{text[index + 1]}' means nothing within double quotes. Write '\\\\' for a backslash, or put the text in single quotes."
                    );
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
            : text[start] == '"'
                ? new SyntaxProblem(end - 1, 1, "This quote ends the text, and something stands behind it. Within double quotes a quote is written '\\\"'.")
            : new SyntaxProblem(
                end - 1,
                1,
                "This apostrophe ends the text, and something stands behind it. Within single quotes an apostrophe is written twice; or use double quotes."
            );
    }

    private static SyntaxProblem Unclosed(int start) => new(start, 1, "The quote that opens this text is never closed. Put one at its end.");
}
