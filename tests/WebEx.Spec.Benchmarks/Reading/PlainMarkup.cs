namespace WebEx.Benchmarks.Reading;

/// <summary>The reply to one command, read from its markup by a person who trusts it.</summary>
internal sealed class PlainMarkup
{
    private const string Root = "<SignUp>";
    private const string RootEnd = "</SignUp>";

    public bool IsSuccess { get; private set; }

    public string? WebExId { get; private set; }

    public string? Email { get; private set; }

    public string? RefCode { get; private set; }

    public string? Error { get; private set; }

    public required string Text { get; init; }

    public static PlainMarkup? Parse(string text)
    {
        var reply = new PlainMarkup { Text = text };
        ReadOnlySpan<char> rest = text;
        if (!rest.StartsWith(Root) || !rest.EndsWith(RootEnd))
            return null;
        rest = rest[Root.Length..^RootEnd.Length];
        while (!rest.IsEmpty)
        {
            int nameEnd = rest.IndexOf('>');
            if (rest[0] != '<' || nameEnd < 0)
                return null;
            ReadOnlySpan<char> name = rest[1..nameEnd];
            rest = rest[(nameEnd + 1)..];
            int end = 0;
            while (true)
            {
                int next = rest[end..].IndexOf("</");
                if (next < 0)
                    return null;
                end += next;
                ReadOnlySpan<char> tag = rest[(end + 2)..];
                if (tag.Length > name.Length && tag.StartsWith(name) && tag[name.Length] == '>')
                    break;
                end += 2;
            }

            reply.Take(name, rest[..end]);
            rest = rest[(end + name.Length + 3)..];
        }

        return reply;
    }

    private void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "Status":
                IsSuccess = value is "SUCCESS";
                break;
            case "WID":
                WebExId = value.ToString();
                break;
            case "EM":
                Email = value.ToString();
                break;
            case "RefCode":
                RefCode = value.ToString();
                break;
            case "Reason":
                Error = value.ToString();
                break;
            default:
                break;
        }
    }
}
