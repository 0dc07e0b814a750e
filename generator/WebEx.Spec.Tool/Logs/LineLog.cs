using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Logs;

/// <summary>Access logs of a line a request: common, combined, and the extended format of IIS, whose fields a line of its own names.</summary>
internal sealed partial class LineLog(TextReader reader, Action<long> progress)
{
    private const string FieldsMark = "#Fields:";

    private readonly char[] _buffer = new char[64 * 1024];
    private int _length;
    private int _at;
    private string[]? _fields;

    /// <summary>How many lines were entries: not empty, and no directive.</summary>
    public long Entries { get; private set; }

    /// <summary>Those that could not be read.</summary>
    public UnreadEntries Unread { get; } = new();

    /// <summary>The requests, one at a time: no more than a line is kept.</summary>
    public IEnumerable<LogRequest> Read(CancellationToken cancellation)
    {
        var line = new System.Text.StringBuilder();
        long number = 0;
        while (TryReadLine(line, out bool isWhole))
        {
            number++;
            if ((number & 0x3FFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress(number);
            }

            string text = line.ToString();
            if (text.StartsWith('#'))
            {
                if (text.StartsWith(FieldsMark, StringComparison.Ordinal))
                    _fields = text[FieldsMark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                continue;
            }

            if (string.IsNullOrWhiteSpace(text))
                continue;
            Entries++;
            if (!isWhole)
                Unread.AddLong(number);
            else if ((_fields is null ? UrlOf(text) : UrlOf(text.Split(' '), _fields)) is { } url)
                yield return new LogRequest(number, url, null);
            else if (_fields is null)
                Unread.AddWithoutRequest(number);
            else
                Unread.AddWithoutUrl(number);
        }
    }

    private static string? UrlOf(string line)
    {
        try
        {
            Match request = Request.Match(line);
            return request.Success ? request.Groups["url"].Value.Replace("\\\"", "\"", StringComparison.Ordinal) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string? UrlOf(string[] values, string[] fields)
    {
        if (Value("cs-uri-stem") is not { } stem)
            return null;
        string host = Value("cs-host") is { } name ? $"https://{name}" : "";
        return Value("cs-uri-query") is { } query ? $"{host}{stem}?{query}" : host + stem;

        string? Value(string field)
        {
            int index = Array.IndexOf(fields, field);
            return index >= 0 && index < values.Length && values[index] is { Length: > 0 } value && value != "-" ? value : null;
        }
    }

    // Not TextReader.ReadLine: a file without line ends would come as a whole.
    private bool TryReadLine(System.Text.StringBuilder line, out bool isWhole)
    {
        line.Clear();
        isWhole = true;
        bool hasAny = false;
        while (true)
        {
            if (_at == _length)
            {
                _length = reader.Read(_buffer, 0, _buffer.Length);
                _at = 0;
                if (_length == 0)
                    return hasAny;
            }

            hasAny = true;
            int end = Array.IndexOf(_buffer, '\n', _at, _length - _at);
            int stop = end < 0 ? _length : end;
            int room = Math.Min(stop - _at, UnreadEntries.Longest - line.Length);
            _ = line.Append(_buffer, _at, room);
            isWhole &= room == stop - _at;
            _at = end < 0 ? stop : end + 1;
            if (end < 0)
                continue;
            if (line.Length > 0 && line[^1] == '\r')
                line.Length--;
            return true;
        }
    }

    // In quotes, between method and protocol. A raw space in a URL is one of the faults that are looked for.
    [GeneratedRegex("\"(?:GET|POST|HEAD) (?<url>(?:[^\"\\\\]|\\\\.)*?)(?: HTTP/[0-9.]+)?\"", RegexOptions.None, 1000)]
    private static partial Regex Request { get; }
}
