using System.Globalization;
using System.Text;

namespace WebEx;

// Finds where the scripts of a page go to. Comments and strings are passed over, so that only code counts; a place that is put together at run time can't be read.
internal struct PageScript
{
    private static readonly string[] Assigned = ["location", "location.href"];
    private static readonly string[] Called = ["location.replace", "location.assign"];

    public string? Url { get; private set; }

    public string? Problem { get; private set; }

    public void Read(ReadOnlySpan<char> script)
    {
        int at = 0;
        while (at < script.Length)
        {
            char c = script[at];
            if (c is '"' or '\'' or '`') at = EndOfLiteral(script, at) + 1;
            else if (c == '/' && Next(script, at) == '/') at = EndOf(script, at, "\n");
            else if (c == '/' && Next(script, at) == '*') at = EndOf(script, at + 2, "*/");
            else if (script.Slice(at).StartsWith("<!--".AsSpan())) at = EndOf(script, at, "\n");
            else if (IsIdentifier(c)) at = ReadPath(script, at);
            else at++;
        }
    }

    // "window.location.href" and what follows it.
    private int ReadPath(ReadOnlySpan<char> script, int start)
    {
        int end = start;
        while (end < script.Length && (IsIdentifier(script[end]) || script[end] == '.')) end++;

        ReadOnlySpan<char> path = script.Slice(start, end - start);
        int next = SkipBlanks(script, end);
        bool isAssigned = next < script.Length && script[next] == '=' && Next(script, next) != '=' && EndsIn(path, Assigned);
        bool isCalled = next < script.Length && script[next] == '(' && EndsIn(path, Called);
        if (!isAssigned && !isCalled) return end;

        int literal = SkipBlanks(script, next + 1);
        int close = literal < script.Length && script[literal] is '"' or '\'' ? EndOfLiteral(script, literal) : script.Length;
        int after = SkipBlanks(script, close + 1);
        bool isWhole = close < script.Length && (isCalled ? after < script.Length && script[after] == ')' : after >= script.Length || script[after] is not ('+' or '.' or '[' or '?' or ','));
        if (!isWhole)
        {
            Problem ??= "the page goes on to a URL that its script puts together";
            return end;
        }

        string url = Unescape(script.Slice(literal + 1, close - literal - 1));
        if (Url is not null && !string.Equals(Url, url, StringComparison.Ordinal)) Problem ??= "the page goes on to several places";
        Url = url;
        return close + 1;
    }

    private static bool EndsIn(ReadOnlySpan<char> path, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (path.EndsWith(ending.AsSpan()) && (path.Length == ending.Length || path[path.Length - ending.Length - 1] == '.')) return true;
        }

        return false;
    }

    // The closing quote; the length of the script where there is none.
    private static int EndOfLiteral(ReadOnlySpan<char> script, int start)
    {
        for (int at = start + 1; at < script.Length; at++)
        {
            if (script[at] == '\\') at++;
            else if (script[at] == script[start]) return at;
        }

        return script.Length;
    }

    private static int EndOf(ReadOnlySpan<char> script, int start, string end)
    {
        if (start >= script.Length) return script.Length;
        int length = script.Slice(start).IndexOf(end.AsSpan());
        return length < 0 ? script.Length : start + length + end.Length;
    }

    private static int SkipBlanks(ReadOnlySpan<char> script, int at)
    {
        while (at < script.Length && char.IsWhiteSpace(script[at])) at++;
        return at;
    }

    private static char Next(ReadOnlySpan<char> script, int at) => at + 1 < script.Length ? script[at + 1] : '\0';

    private static bool IsIdentifier(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$';

    // \xHH, \uHHHH, and a backslash before any other character.
    private static string Unescape(ReadOnlySpan<char> literal)
    {
        var text = new StringBuilder(literal.Length);
        for (int at = 0; at < literal.Length; at++)
        {
            char c = literal[at];
            if (c != '\\' || at + 1 == literal.Length)
            {
                _ = text.Append(c);
                continue;
            }

            c = literal[++at];
            int digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
            if (digits > 0 && at + digits < literal.Length && TryReadHex(literal.Slice(at + 1, digits), out char escaped))
            {
                _ = text.Append(escaped);
                at += digits;
            }
            else
            {
                _ = text.Append(c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c });
            }
        }

        return text.ToString();
    }

    private static bool TryReadHex(ReadOnlySpan<char> digits, out char c)
    {
        bool isRead = ushort.TryParse(digits.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value);
        c = (char)value;
        return isRead;
    }
}
