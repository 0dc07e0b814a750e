namespace WebEx.Spec.Tool.Logs;

/// <summary>JSON whose strings are cut at a length, so that a reader needs no more memory than that, whatever the file has.</summary>
/// <param name="inner">The file.</param>
/// <param name="longest">How many bytes of a string are kept; a string of at least this length may have been cut.</param>
internal sealed class ShortStrings(Stream inner, int longest)
{
    private const int LongestPart = 6;
    private const int HexDigits = 4;
    private const int Begun = HexDigits + 1;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _length;
    private int _at;
    private bool _isString;
    private int _escape;
    private bool _isCut;
    private int _kept;

    /// <summary>Reads on.</summary>
    /// <returns>How many bytes were read; 0 at the end.</returns>
    public int Read(Span<byte> target)
    {
        int written = 0;
        while (written < target.Length)
        {
            if (_at == _length)
            {
                // What is there is given away before a slow file is waited for; a piece that was cut as a whole is no end.
                if (written > 0)
                    return written;
                (_at, _length) = (0, inner.Read(_buffer));
                if (_length == 0)
                    return 0;
            }

            byte next = _buffer[_at++];
            if (IsKept(next))
                target[written++] = next;
        }

        return written;
    }

    private bool IsKept(byte next)
    {
        if (!_isString)
        {
            _isString = next == '"';
            (_escape, _isCut, _kept) = (0, false, 0);
            return true;
        }

        if (_escape == 0 && next == '"')
        {
            _isString = false;
            return true;
        }

        // Never within a character or an escape, if they are whole.
        bool isBoundary = _escape == 0 && (next & 0xC0) != 0x80;
        _isCut |= _kept >= longest && (isBoundary || _kept >= longest + LongestPart);
        _escape = _escape switch
        {
            0 => next == '\\' ? Begun : 0,
            Begun => next == 'u' ? HexDigits : 0,
            _ => _escape - 1,
        };
        _kept++;
        return !_isCut;
    }
}
