using System.Text;
using WebEx.Site.State;

namespace WebEx.Site.Mails;

/// <summary>A mail as plain text.</summary>
internal static class MailText
{
    public static string Of(MailRow mail)
    {
        StringBuilder text = new();
        foreach (string sentence in mail.Sentences)
            _ = text.Append(sentence).Append('\n');
        if (mail.Facts.Length > 0)
            _ = text.Append('\n');
        foreach (MailFact fact in mail.Facts)
            _ = text.Append(fact.Label).Append(": ").Append(fact.Value).Append('\n');
        if (mail.Link is { } link)
            _ = text.Append('\n').Append(link).Append('\n');
        return text.ToString();
    }

    /// <summary>A text in one line: a line break of a caller's would begin a header, or a line that looks like one of the site's.</summary>
    public static string OneLine(string text) => text.Any(IsBreak) ? string.Create(text.Length, text, static (line, source) => Fill(line, source)) : text;

    private static void Fill(Span<char> line, string source)
    {
        for (int i = 0; i < line.Length; i++)
            line[i] = IsBreak(source[i]) ? ' ' : source[i];
    }

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
