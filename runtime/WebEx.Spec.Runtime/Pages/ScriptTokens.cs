using System.Globalization;
using System.Text;

namespace WebEx;

// A script as names, texts and marks. What a browser would refuse to run is not read, nor what this reading cannot tell apart for certain.
internal sealed class ScriptTokens
{
    private const int Most = 200_000;

    private static readonly string[] LongMarks =
    [
        ">>>=",
        "===",
        "!==",
        "**=",
        "<<=",
        ">>=",
        ">>>",
        "&&=",
        "||=",
        "??=",
        "...",
        "=>",
        "==",
        "!=",
        "<=",
        ">=",
        "&&",
        "||",
        "??",
        "?.",
        "++",
        "--",
        "+=",
        "-=",
        "*=",
        "/=",
        "%=",
        "&=",
        "|=",
        "^=",
        "<<",
        ">>",
        "**",
    ];

    private static readonly string[] BeforePattern = ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof"];

    private readonly string _text;
    private readonly List<ScriptToken> _tokens = [];

    private readonly bool _isModule;

    private ScriptTokens(string text, bool isModule)
    {
        _text = text;
        _isModule = isModule;
    }

    public int Count => _tokens.Count;

    public ScriptToken this[int index] => _tokens[index];

    // Null for a script that cannot be read. A module has no comments of HTML.
    public static ScriptTokens? TryRead(string text, bool isModule)
    {
        var script = new ScriptTokens(text, isModule);
        return script.TryReadAll() && script.TryPair() ? script : null;
    }

    public bool Is(int index, string text)
    {
        if (index < 0 || index >= _tokens.Count)
            return false;
        ScriptToken token = _tokens[index];
        return token.Kind is ScriptTokenKind.Mark or ScriptTokenKind.Name
            && token.Length == text.Length
            && string.CompareOrdinal(_text, token.Start, text, 0, text.Length) == 0;
    }

    public bool IsAny(int index, string[] texts)
    {
        foreach (string text in texts)
        {
            if (Is(index, text))
                return true;
        }

        return false;
    }

    public bool IsName(int index) => index >= 0 && index < _tokens.Count && _tokens[index].Kind == ScriptTokenKind.Name;

    public bool IsText(int index) => index >= 0 && index < _tokens.Count && _tokens[index].Kind == ScriptTokenKind.Text;

    // The token as it is written.
    public string Written(int index) => _text.Substring(_tokens[index].Start, _tokens[index].Length);

    // What a literal text stands for.
    public string Value(int index) => Unescape(_text.AsSpan(_tokens[index].Start + 1, _tokens[index].Length - 2)) ?? "";

    private bool TryReadAll()
    {
        int at = 0;
        bool isNewLine = true;
        while (at < _text.Length)
        {
            char c = _text[at];
            if (IsLineEnd(c))
            {
                isNewLine = true;
                at++;
            }
            else if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                at++;
            }
            else if (StartsWith(at, "//") || (!_isModule && (StartsWith(at, "<!--") || (isNewLine && StartsWith(at, "-->")))))
            {
                while (at < _text.Length && !IsLineEnd(_text[at]))
                    at++;
            }
            else if (StartsWith(at, "/*"))
            {
                int end = _text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                if (end < 0)
                    return false;
                for (; at < end; at++)
                    isNewLine |= IsLineEnd(_text[at]);
                at = end + 2;
            }
            else
            {
                int length = LengthOf(at, out ScriptTokenKind kind);
                if (length <= 0 || _tokens.Count == Most)
                    return false;
                _tokens.Add(
                    new()
                    {
                        Kind = kind,
                        IsOnNewLine = isNewLine,
                        Start = at,
                        Length = length,
                        Partner = -1,
                    }
                );
                isNewLine = false;
                at += length;
            }
        }

        return true;
    }

    // 0 for what is no token.
    private int LengthOf(int start, out ScriptTokenKind kind)
    {
        char c = _text[start];
        int at = start + 1;
        if (c is '"' or '\'' or '`')
        {
            kind = ScriptTokenKind.Text;
            return LengthOfText(start);
        }

        if (c is >= '0' and <= '9')
        {
            kind = ScriptTokenKind.Number;
            while (at < _text.Length && (IsNameCharacter(_text[at]) || _text[at] == '.'))
                at++;
            return at - start;
        }

        if (IsNameCharacter(c))
        {
            kind = ScriptTokenKind.Name;
            while (at < _text.Length && IsNameCharacter(_text[at]))
                at++;
            return at - start;
        }

        if (c == '/' && TakesPattern(out bool isUnclear))
        {
            kind = ScriptTokenKind.Pattern;
            return isUnclear ? 0 : LengthOfPattern(start);
        }

        kind = ScriptTokenKind.Mark;
        foreach (string mark in LongMarks)
        {
            if (StartsWith(start, mark))
                return mark.Length;
        }

        return "{}()[];,<>+-*/%&|^!~?:=.@#".IndexOf(c) >= 0 ? 1 : 0;
    }

    // A text that is not closed in its line is an error, and one with code in it cannot be told.
    private int LengthOfText(int start)
    {
        char quote = _text[start];
        for (int at = start + 1; at < _text.Length; at++)
        {
            char c = _text[at];
            if (c == quote)
                return Unescape(_text.AsSpan(start + 1, at - start - 1)) is null ? 0 : at + 1 - start;
            if (quote == '`' ? StartsWith(at, "${") : c is '\n' or '\r')
                return 0;
            if (c != '\\')
                continue;
            at++;
            // A line end of two characters behind a backslash.
            if (at + 1 < _text.Length && _text[at] == '\r' && _text[at + 1] == '\n')
                at++;
        }

        return 0;
    }

    private int LengthOfPattern(int start)
    {
        bool isInClass = false;
        for (int at = start + 1; at < _text.Length && !IsLineEnd(_text[at]); at++)
        {
            char c = _text[at];
            if (c == '\\')
            {
                at++;
            }
            else if (c == '[')
            {
                isInClass = true;
            }
            else if (c == ']')
            {
                isInClass = false;
            }
            else if (c == '/' && !isInClass)
            {
                at++;
                while (at < _text.Length && IsNameCharacter(_text[at]))
                    at++;
                return at - start;
            }
        }

        return 0;
    }

    // Whether a slash begins a pattern, and is not a division: where a value cannot have ended. After a brace it could be both.
    private bool TakesPattern(out bool isUnclear)
    {
        isUnclear = false;
        if (_tokens.Count == 0)
            return true;
        int last = _tokens.Count - 1;
        isUnclear = Is(last, "}") || Is(last, "++") || Is(last, "--");
        return isUnclear
            || _tokens[last].Kind switch
            {
                ScriptTokenKind.Mark => !Is(last, ")") && !Is(last, "]"),
                ScriptTokenKind.Name => IsAny(last, BeforePattern),
                _ => false,
            };
    }

    // Each closing bracket belongs to the last one that is open.
    private bool TryPair()
    {
        var open = new Stack<int>();
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind != ScriptTokenKind.Mark || _tokens[i].Length != 1)
                continue;
            char c = _text[_tokens[i].Start];
            if (c is '(' or '[' or '{')
            {
                open.Push(i);
            }
            else if (c is ')' or ']' or '}')
            {
                if (open.Count == 0)
                    return false;
                int start = open.Pop();
                if (
                    _text[_tokens[start].Start]
                    != (
                        c == ')' ? '('
                        : c == ']' ? '['
                        : '{'
                    )
                )
                    return false;
                SetPartner(start, i);
                SetPartner(i, start);
            }
        }

        return open.Count == 0;
    }

    private void SetPartner(int index, int partner)
    {
        ScriptToken token = _tokens[index];
        token.Partner = partner;
        _tokens[index] = token;
    }

    // Null where an escape is none.
    private static string? Unescape(ReadOnlySpan<char> literal)
    {
        if (literal.IndexOf('\\') < 0)
            return literal.ToString();
        var text = new StringBuilder(literal.Length);
        for (int at = 0; at < literal.Length; at++)
        {
            char c = literal[at];
            if (c != '\\')
            {
                _ = text.Append(c);
                continue;
            }

            // A backslash is never the last character: it would have kept the quote behind it from closing the text.
            c = literal[++at];
            if (c is 'x' or 'u')
            {
                if (!TryReadEscape(literal.Slice(at), out int length, out string escaped))
                    return null;
                _ = text.Append(escaped);
                at += length;
            }
            else if (c == '\r' && at + 1 < literal.Length && literal[at + 1] == '\n')
            {
                at++;
            }
            else if (!IsLineEnd(c))
            {
                // Octal escapes are of the past, and forbidden in many scripts.
                if (c is >= '0' and <= '9')
                    return null;
                _ = text.Append(
                    c switch
                    {
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'b' => '\b',
                        'f' => '\f',
                        'v' => '\v',
                        _ => c,
                    }
                );
            }
        }

        return text.ToString();
    }

    // x41, u0041, u{41}.
    private static bool TryReadEscape(ReadOnlySpan<char> text, out int length, out string escaped)
    {
        escaped = "";
        length = text[0] == 'x' ? 2 : 4;
        ReadOnlySpan<char> digits = text.Slice(1);
        bool isLong = text[0] == 'u' && digits.Length > 0 && digits[0] == '{';
        if (isLong)
        {
            int close = digits.IndexOf('}');
            if (close is < 2 or > 7)
                return false;
            length = close + 1;
            digits = digits.Slice(1, close - 1);
        }
        else
        {
            if (digits.Length < length)
                return false;
            digits = digits.Slice(0, length);
        }

        if (!int.TryParse(digits.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) || value > 0x10FFFF)
            return false;
        escaped = value > 0xFFFF ? char.ConvertFromUtf32(value) : ((char)value).ToString();
        return true;
    }

    private bool StartsWith(int at, string text) => string.CompareOrdinal(_text, at, text, 0, text.Length) == 0;

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' || (c >= 0x80 && char.IsLetterOrDigit(c));
}
