using System.Text.RegularExpressions;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What can be wrong with the way in which a text is written, whatever the command.</summary>
internal static partial class TextFaults
{
    private const string SpacePlace = "1-3";

    /// <summary>The ampersands are written as in markup.</summary>
    public static ExplainFinding EscapedAmpersand() =>
        Fault("WES7001", null, "The arguments are joined by &amp;, as in HTML or XML, and a URL has & there: decode the entities before the link is used.");

    /// <summary>The text goes on in another line.</summary>
    public static ExplainFinding BrokenLine() => Fault("WES7002", null, "The text is broken into several lines: a URL or a form is one line without spaces.");

    /// <summary>Two ampersands follow each other, or one stands at an end.</summary>
    public static ExplainFinding EmptyPair() =>
        Fault("WES7003", null, "Two & follow each other, or one stands at the end: there is an argument without a name.");

    /// <summary>The arguments begin with an ampersand.</summary>
    public static ExplainFinding NoQuestionMark() => Fault("WES7004", null, "The arguments have to begin with '?' behind the page, and not with '&'.");

    /// <summary>A question mark stands between two arguments.</summary>
    public static ExplainFinding SecondQuestionMark() => Fault("WES7004", "AT", "A second '?' stands where '&' has to join two arguments.");

    /// <summary>A raw hash ends the query.</summary>
    public static ExplainFinding Fragment() => Fault("WES7005", null, "A '#' that is not written %23 ends the query: what is behind it is never sent.");

    /// <summary>An equals sign, or all of the query, is escaped.</summary>
    public static ExplainFinding EncodedSeparator(string? code) =>
        Fault("WES7006", code, "The '=' between name and value is percent-encoded, or all arguments were encoded together: encode each value alone.");

    /// <summary>A name has another case.</summary>
    /// <param name="name">The name, which differs by its capitals alone.</param>
    /// <param name="right">The name as it should be.</param>
    /// <param name="kind">What such names are of.</param>
    public static ExplainFinding LetterCase(string name, string right, string kind = "names of arguments") =>
        Fault("WES7007", right, $"'{name}' has to be '{right}': {kind} are case-sensitive.");

    /// <summary>AT stands twice.</summary>
    public static ExplainFinding SecondCommand(string value) =>
        Fault(
            "WES7008",
            "AT",
            $"AT is given a second time{(GuideNames.Ats.Contains(value) ? $", as {value}" : "")}: the first one is explained. "
                + "A URL inside a URL has to be percent-encoded."
        );

    /// <summary>Arguments that are given more than once.</summary>
    public static IEnumerable<ExplainFinding> OfRepeats(SentText sent, ArgumentLabels labels) =>
        sent
            .Pairs.GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => (Label: labels.Of(group.First()), Count: group.Count()))
            .Select(group => Fault("WES7009", group.Label.Code, $"{group.Label.Sentence} is given {group.Count} times: the first one is taken here."));

    /// <summary>What is wrong with the encoding of one argument.</summary>
    /// <param name="pair">The argument.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="isUrl">True in a URL.</param>
    /// <param name="holdsUrl">True where the value is a URL, whose own escapes are meant.</param>
    public static IEnumerable<ExplainFinding> OfEncoding(SentPair pair, ArgumentLabel label, bool isUrl, bool holdsUrl)
    {
        string raw = pair.RawValue ?? "";
        string? code = label.Code;
        string name = label.Text;
        if (pair.IsSeparatorEncoded)
            yield return EncodedSeparator(code);
        if (raw.Trim().Contains(' ', StringComparison.Ordinal))
            yield return Fault("WES7010", code, $"The value of {name} has raw spaces, which end a URL in many programs: write %20.", SpacePlace);
        else if (raw.Length != raw.Trim().Length)
            yield return Fault("WES7010", code, $"A raw space stands beside the value of {name}.", SpacePlace);
        if (raw.Any(c => c > '~'))
            yield return Fault(
                "WES7011",
                code,
                $"The value of {name} has raw letters beyond ASCII, whose bytes depend on the program: percent-encode them as UTF-8."
            );
        if (Unsafe.IsMatch(raw))
            yield return Fault("WES7012", code, $"The value of {name} has characters that may not stand in a {(isUrl ? "URL" : "form")}: percent-encode them.");
        if (Percent.HasScriptEscape(raw))
            yield return Fault(
                "WES7013",
                code,
                $"The value of {name} has escapes such as %u00E4, which only 'escape' of JavaScript makes: use encodeURIComponent."
            );
        if (Percent.IsDamaged(raw))
            yield return Fault("WES7014", code, $"A '%' in the value of {name} begins no escape: a percent sign itself is written %25.");
        if (Percent.IsNotUtf8(raw))
            yield return Fault("WES7015", code, $"The escapes in the value of {name} are not UTF-8, and are read as Latin-1 here.");
        if (!holdsUrl && Percent.HasEscape(pair.Value))
            yield return Fault("WES7016", code, $"The value of {name} is percent-encoded twice: after decoding it still has escapes such as %20.");
        if (raw.Contains('+', StringComparison.Ordinal) && isUrl)
        {
            bool isMeant = raw.StartsWith('+') || raw.Contains('@', StringComparison.Ordinal) || raw.Contains("%40", StringComparison.Ordinal);
            yield return isMeant
                ? Fault("WES7017", code, $"The '+' in the value of {name} is read as a space: a plus sign is written %2B.")
                : new ExplainFinding(
                    "WES7017",
                    FindingSeverity.Note,
                    code,
                    $"The '+' in the value of {name} is read as a space, which the guide writes %20.",
                    SpacePlace
                );
        }
        else if (raw.StartsWith('+'))
        {
            yield return Fault("WES7017", code, $"The '+' at the beginning of {name} is read as a space: a plus sign is written %2B.");
        }

        if (pair.RawValue is null)
            yield return Fault("WES7018", code, $"{label.Sentence} has no '=' and no value.");
        if (pair.RawName.Any(c => c is '%' or '+' or ' ' or > '~') && pair.RawName != pair.Name)
            yield return Fault("WES7019", code, $"The name of {name} is percent-encoded, which no program needs to do.");
    }

    private static ExplainFinding Fault(string id, string? argument, string message, string? guide = null) =>
        new(id, FindingSeverity.Warning, argument, message, guide);

    [GeneratedRegex("[\"<>\\\\^`{|}\\u0000-\\u001F]")]
    private static partial Regex Unsafe { get; }
}
