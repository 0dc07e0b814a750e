using System.Text.Json;

namespace WebEx.Spec.Tool.Logs;

/// <summary>An archive of HTTP traffic (HAR), as browsers save it: read piece by piece, whatever its size.</summary>
internal sealed class HarLog(Stream stream, Action<long> progress)
{
    private const int FirstBuffer = 64 * 1024;

    // Strings are cut before. Nothing else of an archive is long.
    private const int LongestToken = 1024 * 1024;

    private readonly List<string> _path = [];
    private readonly List<LogRequest> _found = [];
    private string? _property;
    private readonly ShortStrings _bytes = new(stream, UnreadEntries.Longest);
    private string? _url;
    private bool _isLong;
    private string? _body;

    /// <summary>How many entries there were.</summary>
    public long Entries { get; private set; }

    /// <summary>Those that could not be read.</summary>
    public UnreadEntries Unread { get; } = new();

    /// <summary>The requests, one at a time.</summary>
    /// <exception cref="MisuseException">The file is no JSON.</exception>
    public IEnumerable<LogRequest> Read(CancellationToken cancellation)
    {
        byte[] buffer = new byte[FirstBuffer];
        int length = 0;
        var state = new JsonReaderState(new JsonReaderOptions { AllowTrailingCommas = true });
        bool isLast = false;
        bool isFirst = true;
        while (!isLast)
        {
            cancellation.ThrowIfCancellationRequested();
            int read = _bytes.Read(buffer.AsSpan(length));
            isLast = read == 0;
            length += read;
            int mark = isFirst && length >= 3 && buffer is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            isFirst = false;
            int consumed = mark + Consume(buffer.AsSpan(mark, length - mark), isLast, ref state);
            Buffer.BlockCopy(buffer, consumed, buffer, 0, length - consumed);
            length -= consumed;
            if (length == buffer.Length)
            {
                if (buffer.Length >= LongestToken)
                    throw new MisuseException($"the file begins like a HAR file, and is no JSON after entry {Entries}.");
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            foreach (LogRequest request in _found)
                yield return request;
            _found.Clear();
            progress(Entries);
        }
    }

    private int Consume(ReadOnlySpan<byte> bytes, bool isLast, ref JsonReaderState state)
    {
        var reader = new Utf8JsonReader(bytes, isLast, state);
        try
        {
            while (reader.Read())
                Take(ref reader);
        }
        catch (JsonException e)
        {
            throw new MisuseException($"the file begins like a HAR file, and is no JSON after entry {Entries}: line {e.LineNumber + 1}.");
        }

        state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _property = Text(ref reader);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _path.Add(_property ?? "");
                _property = null;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                if (IsIn("log", "entries", ""))
                    EndEntry();
                _path.RemoveAt(_path.Count - 1);
                _property = null;
                break;
            case JsonTokenType.String when _property is "url" && IsIn("log", "entries", "", "request"):
                _url = Text(ref reader);
                _isLong |= reader.ValueSpan.Length >= UnreadEntries.Longest;
                break;
            case JsonTokenType.String when _property is "text" && IsIn("log", "entries", "", "request", "postData"):
                _body = Text(ref reader);
                _isLong |= reader.ValueSpan.Length >= UnreadEntries.Longest;
                break;
        }
    }

    private void EndEntry()
    {
        Entries++;
        if (_isLong)
            Unread.AddLong(Entries);
        else if (_url is null)
            Unread.AddWithoutUrl(Entries);
        else
            _found.Add(new LogRequest(Entries, _url, _body));
        (_url, _body, _isLong) = (null, null, false);
    }

    // An escape of half a character, and bytes that are not UTF-8, are JSON all the same.
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool IsIn(params ReadOnlySpan<string> path)
    {
        // The outermost object has no name.
        if (_path.Count != path.Length + 1)
            return false;
        for (int i = 0; i < path.Length; i++)
        {
            if (_path[i + 1] != path[i])
                return false;
        }

        return true;
    }
}
