namespace WebEx;

// "1:Question1:1;2:Question2:0". An element begins with a number and the inner separator; a separator that no element follows belongs to the text of the one
// before it.
internal struct PackedList
{
    private readonly string _text;
    private readonly char _separator;
    private readonly char _inner;
    private readonly int _parts;
    private int _next;

    public PackedList(string text, char separator, char inner, int parts)
    {
        _text = text;
        _separator = separator;
        _inner = inner;
        _parts = parts;
        _next = 0;
        HasFailed = false;
        Current = PairText.OfValues(text);
    }

    public PairText Current { get; private set; }

    public bool HasFailed { get; private set; }

    public bool MoveNext()
    {
        while (_next < _text.Length && (char.IsWhiteSpace(_text[_next]) || _text[_next] == _separator))
            _next++;
        if (_next >= _text.Length)
            return false;

        int start = _next;
        int end = start;
        do
        {
            end = end == start ? IndexOfSeparator(start) : IndexOfSeparator(end + 1);
        } while (end < _text.Length && !IsStart(end + 1));

        _next = Math.Min(end + 1, _text.Length);
        while (end > start && (_text[end - 1] == _separator || char.IsWhiteSpace(_text[end - 1])))
            end--;
        Current = PairText.OfValues(_text);
        if (TrySplit(start, end))
            return true;
        HasFailed = true;
        return false;
    }

    private readonly int IndexOfSeparator(int start)
    {
        int at = start < _text.Length ? _text.IndexOf(_separator, start) : -1;
        return at < 0 ? _text.Length : at;
    }

    private readonly bool IsStart(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            at++;
        int digits = at;
        while (digits < _text.Length && _text[digits] is >= '0' and <= '9')
            digits++;
        return digits > at && digits < _text.Length && _text[digits] == _inner;
    }

    // The first part, those behind the second from the end, and the second between them.
    private readonly bool TrySplit(int start, int end)
    {
        int first = _text.IndexOf(_inner, start, end - start);
        if (first < 0 || !IsStart(start))
            return false;

        Span<int> marks = stackalloc int[_parts];
        int last = end;
        for (int part = _parts - 1; part >= 2; part--)
        {
            int mark = last > first + 1 ? _text.LastIndexOf(_inner, last - 1, last - first - 1) : -1;
            if (mark < 0)
                return false;
            marks[part] = mark;
            last = mark;
        }

        Current.AddValue(start, first - start);
        if (_parts > 1)
            Current.AddValue(first + 1, last - first - 1);
        for (int part = 2; part < _parts; part++)
            Current.AddValue(marks[part] + 1, (part + 1 < _parts ? marks[part + 1] : end) - marks[part] - 1);
        return true;
    }
}
