using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Searching;

/// <summary>Words of a question and of a text, in a form in which they meet: "adding users" and "add a user".</summary>
internal static partial class Words
{
    // What people call the things of the guide.
    private static readonly string[][] Alike =
    [
        ["add", "create", "new", "sign", "register", "signup"],
        ["delete", "remove", "cancel"],
        ["edit", "change", "modify", "update", "set"],
        ["list", "get", "show", "open", "see", "find"],
        ["login", "log", "signin", "authenticate"],
        ["user", "account", "member"],
        ["schedule", "plan", "create", "reserve", "book"],
        ["start", "host", "begin", "launch"],
        ["join", "attend", "enter"],
        ["recording", "record", "playback"],
        ["password", "passcode"],
        ["mail", "email"],
        ["invite", "attendee", "participant"],
        ["event", "webinar", "enroll"],
        ["session", "meeting"],
        ["lab", "computer"],
        ["disable", "deactivate", "lock"],
        ["enable", "activate", "unlock"],
    ];

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "for",
        "and",
        "or",
        "is",
        "i",
        "how",
        "do",
        "with",
        "my",
        "from",
        "by",
        "on",
        "it",
        "its",
        "that",
        "which",
    };

    /// <summary>The words of a text: names in C# are split at their capitals.</summary>
    public static IEnumerable<string> Of(string text) =>
        Word.Matches(text).Select(match => Stem(match.Value.ToLowerInvariant())).Where(word => !Empty.Contains(word));

    /// <summary>The words that mean much the same.</summary>
    public static IEnumerable<string> Near(string word) =>
        Alike.Where(group => group.Contains(word)).SelectMany(group => group).Where(other => other != word).Distinct();

    // The same rest for "meetings" and "meeting", "listing" and "list", "scheduled" and "schedule".
    private static string Stem(string word)
    {
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && word is not ("meeting" or "recording"))
            word = word[..^3];
        else if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            word = word[..^3] + "y";
        else if (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
            word = word[..^1];
        else if (word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal))
            word = word[..^1];
        return word is "schedul" or "delet" or "creat" or "chang" or "updat" or "invit" or "remov" ? word + "e" : word;
    }

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word { get; }
}
