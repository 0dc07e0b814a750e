namespace WebEx;

// The tags of an HTML page that a browser would act on, one after another. What it only shows or keeps for later is passed over: comments, templates, what
// stands for browsers without scripts, and elements whose content is text.
internal ref struct PageTags
{
    private static readonly string[] TextElements = ["style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript"];
    private static readonly string[] Shown = ["href", "title", "alt", "style", "class", "summary", "placeholder"];
    private static readonly string[] ForeignElements = ["svg", "math"];

    private static readonly Dictionary<string, string> NoHandlers = [];

    private readonly string _text;
    private int _next;
    private int _name;
    private int _end;
    private int _foreign;

    public PageTags(string text)
    {
        _text = text;
        _next = 0;
        _name = 0;
        _end = 0;
        _foreign = 0;
        EndsInside = false;
        IsEnd = false;
        HasText = false;
        IsUnclear = false;
    }

    // Whether the page ends in the middle of a tag, a comment, a script or another element.
    public bool EndsInside { get; private set; }

    public bool IsEnd { get; private set; }

    // Whether the page had text up to here, outside elements whose content is no text of the page.
    public bool HasText { get; private set; }

    // Whether browsers read a part of the page by other rules than those here: scripts, texts and declarations in drawings and formulas, and trees of their
    // own.
    public bool IsUnclear { get; private set; }

    // Where the tag begins.
    public readonly int Start => _name - (IsEnd ? 2 : 1);

    public bool MoveNext()
    {
        while (MoveNextOfAll())
        {
            if (IsAny(ForeignElements))
                _foreign +=
                    IsEnd ? (_foreign > 0 ? -1 : 0)
                    : _text[_end - 1] == '/' ? 0
                    : 1;
            if (IsEnd)
                return true;
            // All that follows is text.
            if (Is("plaintext"))
                return false;
            if (_foreign > 0)
                IsUnclear |= Is("script") || Is("form") || Is("template") || IsAny(TextElements);
            if (Is("template"))
            {
                if (Attribute("shadowrootmode") is not null)
                    IsUnclear = true;
                if (!SkipTemplate())
                    return false;
            }
            else
            {
                // The tag counts, and the content does not.
                return !IsAny(TextElements) || SkipText();
            }
        }

        return false;
    }

    public readonly bool Is(string name) =>
        _end - _name >= name.Length
        && string.Compare(_text, _name, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (_name + name.Length == _end || IsNameEnd(_text[_name + name.Length]));

    public readonly bool IsAny(string[] names)
    {
        foreach (string name in names)
        {
            if (Is(name))
                return true;
        }

        return false;
    }

    // The text between the tag and its end tag.
    public string Content()
    {
        int start = _next;
        int end = IndexOfEndTag(NameOf(), start);
        if (end < 0)
            EndsInside = true;
        _next = end < 0 ? _text.Length : end;
        return _text.Substring(start, _next - start);
    }

    // Decoded; null where there is no such attribute. Of several, the first counts.
    public readonly string? Attribute(string name)
    {
        int at = _name;
        while (at < _end && !IsNameEnd(_text[at]))
            at++;
        while (TryReadAttribute(ref at, out int start, out int length, out int valueStart, out int valueLength))
        {
            if (length == name.Length && string.Compare(_text, start, name, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
                return MarkupText.Decode(_text.Substring(valueStart, valueLength));
        }

        return null;
    }

    // Whether an attribute that says what the element does has an entity that is not known here.
    public readonly bool HasUnknownEntity()
    {
        int at = _name;
        while (at < _end && !IsNameEnd(_text[at]))
            at++;
        while (TryReadAttribute(ref at, out int start, out int length, out int valueStart, out int valueLength))
        {
            if (valueLength == 0 || _text.IndexOf('&', valueStart, valueLength) < 0)
                continue;
            string name = _text.Substring(start, length);
            bool isShown = Array.Exists(Shown, shown => shown.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (!isShown && MarkupText.HasUnknownEntity(_text.Substring(valueStart, valueLength)))
                return true;
        }

        return false;
    }

    // The attributes that are handlers, with names in small letters. Of several with one name, the first counts.
    public readonly Dictionary<string, string> Handlers()
    {
        Dictionary<string, string>? found = null;
        int at = _name;
        while (at < _end && !IsNameEnd(_text[at]))
            at++;
        while (TryReadAttribute(ref at, out int start, out int length, out int valueStart, out int valueLength))
        {
            if (length < 3 || string.Compare(_text, start, "on", 0, 2, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            string name = _text.Substring(start, length).ToLowerInvariant();
            found ??= new(StringComparer.Ordinal);
            if (!found.ContainsKey(name))
                found.Add(name, MarkupText.Decode(_text.Substring(valueStart, valueLength)));
        }

        return found ?? NoHandlers;
    }

    private readonly bool HasTextBetween(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsBlank(_text[i]))
                return true;
        }

        return false;
    }

    private readonly string NameOf()
    {
        int end = _name;
        while (end < _end && !IsNameEnd(_text[end]))
            end++;
        return _text.Substring(_name, end - _name);
    }

    private bool MoveNextOfAll()
    {
        while (true)
        {
            int open = _next < _text.Length ? _text.IndexOf('<', _next) : -1;
            if (open < 0)
                return false;
            if (!HasText)
                HasText = HasTextBetween(_next, open);

            int after = open + 1;
            char first = after < _text.Length ? _text[after] : '\0';
            IsEnd = first == '/';
            if (IsEnd)
                first = ++after < _text.Length ? _text[after] : '\0';
            if (!IsLetter(first))
            {
                // A text, or a comment of some kind.
                _next = after;
                if ((IsEnd || first is '!' or '?') && !SkipComment(open))
                    return false;
                continue;
            }

            _name = after;
            if (!TryReadTag())
                return false;
            return true;
        }
    }

    private bool SkipComment(int open)
    {
        int end;
        if (string.CompareOrdinal(_text, open, "<!--", 0, 4) == 0)
        {
            // "<!-->" and "<!--->" are whole comments.
            int start = open + 4;
            if (string.CompareOrdinal(_text, start, ">", 0, 1) == 0)
                end = start + 1;
            else if (string.CompareOrdinal(_text, start, "->", 0, 2) == 0)
                end = start + 2;
            else
                end = EndOfComment(start);
        }
        else
        {
            if (_foreign > 0)
                IsUnclear = true;
            end = _text.IndexOf('>', open) + 1;
        }

        EndsInside |= end <= 0;
        _next = end;
        return end > 0;
    }

    private readonly int EndOfComment(int start)
    {
        for (int at = _text.IndexOf("--", start, StringComparison.Ordinal); at >= 0; at = _text.IndexOf("--", at + 1, StringComparison.Ordinal))
        {
            if (string.CompareOrdinal(_text, at, "-->", 0, 3) == 0)
                return at + 3;
            if (string.CompareOrdinal(_text, at, "--!>", 0, 4) == 0)
                return at + 4;
        }

        return 0;
    }

    private bool TryReadTag()
    {
        _end = _text.Length;
        int at = _name;
        while (at < _text.Length && !IsNameEnd(_text[at]))
            at++;
        while (TryReadAttribute(ref at, out _, out _, out _, out _)) { }

        EndsInside |= at >= _text.Length;
        _end = at;
        _next = at + 1;
        return at < _text.Length;
    }

    // Up to the end of the tag, where it leaves the place.
    private readonly bool TryReadAttribute(ref int at, out int start, out int length, out int valueStart, out int valueLength)
    {
        while (at < _end && (IsBlank(_text[at]) || _text[at] == '/'))
            at++;
        start = at;
        length = 0;
        valueStart = at;
        valueLength = 0;
        if (at >= _end || _text[at] == '>')
            return false;

        // An equals sign in front is a part of the name.
        at++;
        while (at < _end && _text[at] != '=' && !IsNameEnd(_text[at]))
            at++;
        length = at - start;
        int mark = at;
        while (mark < _end && IsBlank(_text[mark]))
            mark++;
        if (mark >= _end || _text[mark] != '=')
            return true;

        at = mark + 1;
        while (at < _end && IsBlank(_text[at]))
            at++;
        valueStart = at;
        if (at < _end && _text[at] is '"' or '\'')
        {
            int close = _text.IndexOf(_text[at], at + 1, _end - at - 1);
            valueStart = at + 1;
            at = close < 0 ? _end : close + 1;
            valueLength = (close < 0 ? _end : close) - valueStart;
            return true;
        }

        while (at < _end && !IsBlank(_text[at]) && _text[at] != '>')
            at++;
        valueLength = at - valueStart;
        return true;
    }

    private bool SkipTemplate()
    {
        for (int depth = 1; depth > 0; )
        {
            if (!MoveNextOfAll())
            {
                EndsInside = true;
                return false;
            }

            if (Is("template"))
                depth += IsEnd ? -1 : 1;
            else if (!IsEnd && (Is("script") || IsAny(TextElements)) && !SkipText())
                return false;
        }

        return true;
    }

    private bool SkipText()
    {
        int end = IndexOfEndTag(NameOf(), _next);
        EndsInside |= end < 0;
        _next = end;
        return end >= 0;
    }

    private readonly int IndexOfEndTag(string name, int start)
    {
        string end = "</" + name;
        for (
            int at = _text.IndexOf(end, start, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = _text.IndexOf(end, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (at + end.Length < _text.Length && IsNameEnd(_text[at + end.Length]))
                return at;
        }

        return -1;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsNameEnd(char c) => IsBlank(c) || c is '>' or '/';
}
