using System.Text;

namespace WebEx.Site.Pages;

/// <summary>Names of the catalogue as people read them: <c>MeetingName</c> becomes "Meeting name".</summary>
internal static class FormWords
{
    // What capitals would tear apart, and how people write it.
    private static readonly (string Name, string Whole, string Word)[] Proper = [("WebExId", "Webexid", "WebEx ID"), ("WebEx", "Webex", "WebEx")];

    public static string Of(string name)
    {
        foreach ((string part, string whole, _) in Proper)
            name = name.Replace(part, whole, StringComparison.Ordinal);
        StringBuilder words = new();
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = i > 0 && (char.IsAsciiLetterUpper(name[i]) || (char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[i - 1])));
            if (begins)
                _ = words.Append(' ');
            _ = words.Append(i == 0 ? char.ToUpperInvariant(name[i]) : char.ToLowerInvariant(name[i]));
        }

        string text = words.ToString();
        foreach ((_, string whole, string word) in Proper)
            text = text.Replace(whole, word, StringComparison.OrdinalIgnoreCase);
        return text.Replace(" url", " URL", StringComparison.Ordinal);
    }
}
