namespace WebEx;

// The tags of an HTML page, one after another, as far as redirects need them.
internal ref struct PageTags
{
    private readonly string _text;
    private int _next;
    private int _start;
    private int _end;

    public PageTags(string text)
    {
        _text = text;
        _next = 0;
        _start = 0;
        _end = 0;
    }

    public bool MoveNext()
    {
        while (true)
        {
            int open = _next < _text.Length ? _text.IndexOf('<', _next) : -1;
            if (open < 0) return false;

            if (string.CompareOrdinal(_text, open, "<!--", 0, 4) == 0)
            {
                int close = _text.IndexOf("-->", open + 4, StringComparison.Ordinal);
                if (close < 0) return false;
                _next = close + 3;
                continue;
            }

            _start = open + 1;
            _end = EndOfTag(_start);
            _next = Math.Min(_end + 1, _text.Length);
            return true;
        }
    }

    public readonly bool Is(string name) =>
        _end - _start >= name.Length
        && string.Compare(_text, _start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (_start + name.Length == _end || !IsNameCharacter(_text[_start + name.Length]));

    // What stands between the tag and the end of the script.
    public ReadOnlySpan<char> Script()
    {
        int end = _text.IndexOf("</script", _next, StringComparison.OrdinalIgnoreCase);
        if (end < 0) end = _text.Length;
        ReadOnlySpan<char> script = _text.AsSpan(_next, end - _next);
        _next = end;
        return script;
    }

    // The value as it stands there, not decoded; empty where there is no such attribute.
    public readonly string Attribute(string name)
    {
        int at = _start;
        while (at < _end && IsNameCharacter(_text[at])) at++;
        while (at < _end)
        {
            while (at < _end && !IsNameCharacter(_text[at])) at++;
            int nameStart = at;
            while (at < _end && IsNameCharacter(_text[at])) at++;
            bool isIt = at - nameStart == name.Length && string.Compare(_text, nameStart, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
            while (at < _end && char.IsWhiteSpace(_text[at])) at++;
            if (at >= _end || _text[at] != '=')
            {
                if (isIt) return "";
                continue;
            }

            at++;
            while (at < _end && char.IsWhiteSpace(_text[at])) at++;
            int valueStart = at;
            if (at < _end && _text[at] is '"' or '\'')
            {
                int close = _text.IndexOf(_text[at], at + 1, _end - at - 1);
                at = close < 0 ? _end : close;
                valueStart++;
            }
            else
            {
                while (at < _end && !char.IsWhiteSpace(_text[at])) at++;
            }

            if (isIt) return _text.Substring(Math.Min(valueStart, at), Math.Max(0, at - valueStart));
            at++;
        }

        return "";
    }

    // A > inside quotes doesn't end a tag.
    private readonly int EndOfTag(int at)
    {
        char quote = '\0';
        for (; at < _text.Length; at++)
        {
            char c = _text[at];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c == '>')
            {
                return at;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
        }

        return _text.Length;
    }

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or ':' or '/';
}
