using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using Flurl;
using WebEx.Benchmarks.Sample;

namespace WebEx.Benchmarks;

// Twenty arguments to an encoded text. The floor is the best hand-written loop over the same values, already turned into names and values.
[MemoryDiagnoser]
public class Encoding
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly bool[] Plain = [.. Enumerable.Range(0, 128).Select(c => Unreserved.Contains((char)c))];

    private static readonly Schedule Request = Schedules.Valid;

    private static readonly KeyValuePair<string, string>[] Arguments = Schedules.Arguments;

    private char[] _buffer = [];

    [GlobalSetup]
    public void CheckThatAllWriteTheSame()
    {
        if (Floor() != Generated() || Builder() != Floor() || Floor().Length < 400)
            throw new InvalidOperationException("They write different texts:\n" + Floor() + "\n" + Generated() + "\n" + Builder());
    }

    [Benchmark(Baseline = true)]
    public string Floor()
    {
        _buffer = ArrayPool<char>.Shared.Rent(8192);
        Span<char> target = _buffer;
        Span<byte> bytes = stackalloc byte[4];
        int at = 0;
        foreach (KeyValuePair<string, string> argument in Arguments)
        {
            if (at > 0)
                target[at++] = '&';
            argument.Key.CopyTo(target[at..]);
            at += argument.Key.Length;
            target[at++] = '=';
            string value = argument.Value;
            for (int i = 0; i < value.Length; i++)
            {
                char c = value[i];
                if (c >= 128)
                {
                    _ = Rune.DecodeFromUtf16(value.AsSpan(i), out Rune rune, out int consumed);
                    i += consumed - 1;
                    int count = rune.EncodeToUtf8(bytes);
                    for (int k = 0; k < count; k++)
                        at = Escape(target, at, bytes[k]);
                }
                else if (Plain[c])
                {
                    target[at++] = c;
                }
                else
                {
                    at = Escape(target, at, (byte)c);
                }
            }
        }

        string text = new(target[..at]);
        ArrayPool<char>.Shared.Return(_buffer);
        return text;
    }

    [Benchmark]
    public string Generated() => Request.ToForm(Schedules.Site).Body;

    [Benchmark]
    public string GeneratedUri() => Request.ToUri(Schedules.Site).OriginalString;

    [Benchmark]
    public string FloorUri() => new Uri("https://acme.webex.com/acme/m.php?" + Floor()).OriginalString;

    [Benchmark]
    public string Builder()
    {
        var text = new StringBuilder();
        foreach (KeyValuePair<string, string> argument in Arguments)
        {
            if (text.Length > 0)
                _ = text.Append('&');
            _ = text.Append(argument.Key).Append('=').Append(Uri.EscapeDataString(argument.Value));
        }

        return text.ToString();
    }

    [Benchmark]
    public string Flurl()
    {
        var url = new Url("https://acme.webex.com/acme/m.php");
        foreach (KeyValuePair<string, string> argument in Arguments)
            url = url.SetQueryParam(argument.Key, argument.Value);
        return url.ToString();
    }

    private static int Escape(Span<char> target, int at, byte value)
    {
        const string Hex = "0123456789ABCDEF";
        target[at] = '%';
        target[at + 1] = Hex[value >> 4];
        target[at + 2] = Hex[value & 15];
        return at + 3;
    }
}
