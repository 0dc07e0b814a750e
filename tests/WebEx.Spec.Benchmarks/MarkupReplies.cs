using BenchmarkDotNet.Attributes;
using WebEx.Benchmarks.Sample;

namespace WebEx.Benchmarks;

// A response in markup with four elements to a typed result. It has no peer: it is not XML, and XML readers refuse it.
[MemoryDiagnoser]
public class MarkupReplies
{
    private const string Text = "<Account><Status>SUCCESS</Status><WID>smith</WID><EM>smith@example.com</EM><MeetingKey>Q&A <1></MeetingKey></Account>";

    [GlobalSetup]
    public void CheckThatAllReadTheSame()
    {
        (string?, string?, string?) expected = ("smith", "smith@example.com", "Q&A <1>");
        AccountReply reply = Generated();
        if (Floor() != expected || !reply.IsSuccess || (reply.WebExId, reply.Email, reply.MeetingKey) != expected)
            throw new InvalidOperationException("They read different replies.");
    }

    [Benchmark(Baseline = true)]
    public (string? Id, string? Email, string? Key) Floor()
    {
        const string Start = "<Account>";
        const string End = "</Account>";
        string? id = null;
        string? email = null;
        string? key = null;
        bool isSuccess = false;
        ReadOnlySpan<char> rest = Text;
        if (!rest.StartsWith(Start) || !rest.EndsWith(End))
            return default;
        rest = rest[Start.Length..^End.Length];
        while (!rest.IsEmpty)
        {
            int nameEnd = rest.IndexOf('>');
            if (rest[0] != '<' || nameEnd < 0)
                return default;
            ReadOnlySpan<char> name = rest[1..nameEnd];
            rest = rest[(nameEnd + 1)..];
            int end = 0;
            while (true)
            {
                int next = rest[end..].IndexOf("</");
                if (next < 0)
                    return default;
                end += next;
                ReadOnlySpan<char> tag = rest[(end + 2)..];
                if (tag.Length > name.Length && tag.StartsWith(name) && tag[name.Length] == '>')
                    break;
                end += 2;
            }

            ReadOnlySpan<char> value = rest[..end];
            rest = rest[(end + name.Length + 3)..];
            switch (name)
            {
                case "Status":
                    isSuccess = value is "SUCCESS";
                    break;
                case "WID":
                    id = value.ToString();
                    break;
                case "EM":
                    email = value.ToString();
                    break;
                case "MeetingKey":
                    key = value.ToString();
                    break;
                default:
                    break;
            }
        }

        return isSuccess ? (id, email, key) : default;
    }

    [Benchmark]
    public AccountReply Generated() => AccountReply.Read(Text);
}
