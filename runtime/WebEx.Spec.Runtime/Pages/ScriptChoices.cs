namespace WebEx;

// Which way the scripts of a page go where a condition is not known, or a step may be an error. The page is read once for each way.
internal sealed class ScriptChoices
{
    private const int MostWays = 64;

    private readonly List<bool> _choices = [];
    private int _next;
    private int _ways;

    public bool HasTooMany { get; private set; }

    public bool Choose()
    {
        if (_next == _choices.Count)
        {
            if (_choices.Count == MostWays)
                HasTooMany = true;
            else
                _choices.Add(true);
        }

        return HasTooMany || _choices[_next++];
    }

    // To the next way; false behind the last one.
    public bool MoveNext()
    {
        _next = 0;
        if (_ways++ == 0)
            return true;
        while (_choices.Count > 0 && !_choices[_choices.Count - 1])
            _choices.RemoveAt(_choices.Count - 1);
        if (_choices.Count == 0)
            return false;
        _choices[_choices.Count - 1] = false;
        if (_ways > MostWays)
            HasTooMany = true;
        return true;
    }
}
