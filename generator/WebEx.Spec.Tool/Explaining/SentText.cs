using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>A URL, a query or a form's body, split as a site splits it, after what can be repaired was repaired.</summary>
internal sealed partial class SentText
{
    private const char Break = '\n';

    private SentText() { }

    /// <summary>What stands before the query; empty for a form or a bare query.</summary>
    public string Address { get; private init; } = "";

    /// <summary>True where the arguments are in a URL, and not in a body.</summary>
    public bool IsUrl { get; private init; }

    /// <summary>True where nothing but an address stands before the query. In a text that is no link, nobody knows what is a value.</summary>
    public bool IsWellFormed { get; private init; }

    /// <summary>The pairs, in order, without AT.</summary>
    public IReadOnlyList<SentPair> Pairs { get; private set; } = [];

    /// <summary>The value of AT; null where there is none.</summary>
    public string? At { get; private set; }

    /// <summary>The pairs, encoded as they should be, and the first one of each name: what a center makes of them is asked of the same text.</summary>
    public string Query =>
        field ??= string.Join('&', Pairs.DistinctBy(pair => pair.Name).Select(pair => $"{Percent.Encode(pair.Name)}={Percent.Encode(pair.Value)}"));

    /// <summary>What is wrong with the text as a whole.</summary>
    public List<ExplainFinding> Findings { get; } = [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPost">True where it is known to be sent by POST, false for GET; null to tell it from the text.</param>
    public static SentText Read(string text, bool? isPost)
    {
        var faults = new List<ExplainFinding>();
        (string address, string query, bool looksLikeUrl) = Split(Unwrapped(text, faults), faults);
        bool isUrl = isPost is { } post ? !post : looksLikeUrl;
        var pairs = new List<SentPair>();
        string[] parts = query.Split('&');
        if (parts.Length > 1 && parts.Any(part => part.Length == 0))
            faults.Add(TextFaults.EmptyPair());
        foreach (string part in parts.Where(part => part.Length > 0))
            pairs.Add(PairOf(part));

        string? at = TakeAt(pairs, faults);
        bool isWellFormed = AddressFaults.IsAddress(address);
        if (!isWellFormed)
            pairs = [.. pairs.Select(pair => pair with { Shown = pair.Value.Length == 0 ? "" : SecretText.Masked })];
        var sent = new SentText
        {
            Address = address,
            IsUrl = isUrl,
            IsWellFormed = isWellFormed,
            Pairs = pairs,
            At = at,
        };
        sent.Findings.AddRange(faults);
        if (isUrl)
            sent.Findings.AddRange(AddressFaults.Of(address));
        return sent;
    }

    /// <summary>Hides what may be a secret, because it is one in another command than the text seems to be.</summary>
    public void Cover(Func<string, bool> isSecret) =>
        Pairs = [.. Pairs.Select(pair => pair.Value.Length > 0 && isSecret(pair.Name) ? pair with { Shown = SecretText.Masked } : pair)];

    // Out of quotes and angle brackets, in one line, with plain ampersands.
    private static string Unwrapped(string text, List<ExplainFinding> faults)
    {
        text = text.Trim().TrimStart('\uFEFF');
        if (text.Length > 1 && (text[0], text[^1]) is ('"', '"') or ('\'', '\'') or ('<', '>'))
            text = text[1..^1].Trim();
        if (LineBreak.IsMatch(text))
        {
            faults.Add(TextFaults.BrokenLine());
            // Within the arguments a break stays for a while: what is behind it may be another text, and is not shown as a value.
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            text = equals < 0 ? LineBreak.Replace(text, "") : LineBreak.Replace(text[..equals], "") + LineBreak.Replace(text[equals..], Break.ToString());
        }

        if (EscapedAmpersand.IsMatch(text))
        {
            faults.Add(TextFaults.EscapedAmpersand());
            text = EscapedAmpersand.Replace(text, "&");
        }

        return text;
    }

    private static (string Address, string Query, bool IsUrl) Split(string text, List<ExplainFinding> faults)
    {
        int question = text.IndexOf('?', StringComparison.Ordinal);
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        Match protocol = Protocol.Match(text);
        bool hasAddress = protocol.Success || (question >= 0 && (equals < 0 || question < equals));
        if (!hasAddress && PageAndArguments.Match(text) is { Success: true } page)
        {
            // m.php&AT=SM, or a page alone.
            if (page.Groups["rest"].Length > 0)
                faults.Add(TextFaults.NoQuestionMark());
            return (page.Groups["page"].Value, page.Groups["rest"].Value.TrimStart('&'), true);
        }

        if (!hasAddress)
            return ("", text, false);
        int fragment = text.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0)
        {
            if (text.IndexOf('=', fragment) >= 0 || text.IndexOf('&', fragment) >= 0)
                faults.Add(TextFaults.Fragment());
            text = text[..fragment];
        }

        if (question >= 0 && question < text.Length)
            return (text[..question], text[(question + 1)..], true);
        int ampersand = text.IndexOf('&', StringComparison.Ordinal);
        if (ampersand < 0)
            return (text, "", true);
        faults.Add(TextFaults.NoQuestionMark());
        return (text[..ampersand], text[(ampersand + 1)..], true);
    }

    private static SentPair PairOf(string name, string value) => new(Unbroken(name), Unbroken(value)) { Shown = SecretText.Visible(value) };

    private static string Unbroken(string text) => text.Replace(Break.ToString(), "", StringComparison.Ordinal);

    private static SentPair PairOf(string part)
    {
        int equals = part.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
            return PairOf(part[..equals].Trim(), part[(equals + 1)..]);
        string decoded = Percent.Decode(part);
        int inner = decoded.IndexOf('=', StringComparison.Ordinal);
        return inner <= 0 ? new SentPair(Unbroken(part), null) : PairOf(decoded[..inner], decoded[(inner + 1)..]) with { IsSeparatorEncoded = true };
    }

    private static string? TakeAt(List<SentPair> pairs, List<ExplainFinding> faults)
    {
        // The whole query was encoded as if it were one value.
        if (pairs is [{ Name: "AT" } whole] && whole.Value.Contains('&', StringComparison.Ordinal) && whole.IsSeparatorEncoded)
        {
            faults.Add(TextFaults.EncodedSeparator("AT"));
            string[] parts = ("AT=" + whole.Value).Split('&');
            pairs.Clear();
            pairs.AddRange(parts.Where(part => part.Length > 0).Select(PairOf));
        }

        SentPair? at = pairs.Find(pair => pair.Name == "AT");
        if (at is null)
        {
            at = pairs.Find(pair => pair.Name.Equals("AT", StringComparison.OrdinalIgnoreCase));
            if (at is not null)
                faults.Add(TextFaults.LetterCase(at.Name, "AT"));
        }

        if (at is null)
        {
            Number(pairs);
            return null;
        }

        if (at.IsSeparatorEncoded)
            faults.Add(TextFaults.EncodedSeparator("AT"));
        foreach (SentPair other in pairs.Where(pair => pair.Name == at.Name && pair != at && pair.Value != at.Value).ToList())
            faults.Add(TextFaults.SecondCommand(other.Value));
        // A second question mark in place of an ampersand.
        int question = at.Value.IndexOf('?', StringComparison.Ordinal);
        if (question >= 0)
        {
            faults.Add(TextFaults.SecondQuestionMark());
            pairs.Insert(pairs.IndexOf(at) + 1, PairOf(at.Value[(question + 1)..]));
        }

        Number(pairs);
        pairs.RemoveAll(pair => pair.Name == at.Name);
        return question < 0 ? at.Value.Trim() : at.Value[..question];
    }

    private static void Number(List<SentPair> pairs)
    {
        for (int i = 0; i < pairs.Count; i++)
            pairs[i] = pairs[i] with { Place = i + 1 };
    }

    [GeneratedRegex(@"[ \t]*(?:\r\n|\r|\n)[ \t]*")]
    private static partial Regex LineBreak { get; }

    [GeneratedRegex(@"&(?:amp|#38|#x26);", RegexOptions.IgnoreCase)]
    private static partial Regex EscapedAmpersand { get; }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*://")]
    private static partial Regex Protocol { get; }

    [GeneratedRegex(@"^(?<page>[^=&?]*\.(?:php|wbx|do)/?)(?<rest>&.*)?$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PageAndArguments { get; }
}
