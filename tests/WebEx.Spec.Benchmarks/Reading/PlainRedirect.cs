using System.Globalization;
using System.Runtime.Intrinsics;

namespace WebEx.Benchmarks.Reading;

/// <summary>The reply to one command, read from a redirect by a person who trusts it: the right page, nothing twice, nothing cut off.</summary>
internal sealed class PlainRedirect
{
    private static readonly int[] Codes = [.. new[] { "AT", "ST", "MK", "TN", "MN", "RN", "RS", "TL" }.Select(code => code[0] | (code[1] << 16))];

    public bool IsSuccess { get; private set; }

    public string? Key { get; private set; }

    public string? CallIn { get; private set; }

    public string? Name { get; private set; }

    public string? TrackingCode { get; private set; }

    public int? Lines { get; private set; }

    public string? Error { get; private set; }

    public required string Text { get; init; }

    // Each pair by two searches.
    public static PlainRedirect? Parse(string text)
    {
        var reply = new PlainRedirect { Text = text };
        bool isMine = false;
        ReadOnlySpan<char> rest = text.AsSpan(text.IndexOf('?', StringComparison.Ordinal) + 1);
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('&');
            ReadOnlySpan<char> pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            int middle = pair.IndexOf('=');
            if (middle >= 0)
                isMine |= reply.Take(pair[..middle], pair[(middle + 1)..]);
        }

        return isMine ? reply : null;
    }

    // The same, with what the library finds out about a response as well: that it is whole, and nothing of the command's is there twice.
    public static PlainRedirect? ParseWithChecks(string text)
    {
        var reply = new PlainRedirect { Text = text };
        ReadOnlySpan<char> all = text.AsSpan().Trim();
        if (all.IndexOf('#') is >= 0 and var hash)
            all = all[..hash];
        ReadOnlySpan<char> rest = all[(all.IndexOf('?') + 1)..];
        if (rest.IsEmpty || rest[^1] is '&' or '%' or '=' || (rest.Length > 1 && rest[^2] == '%') || rest.Contains('?'))
            return null;

        int seen = 0;
        bool isMine = false;
        bool isWhole = false;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('&');
            ReadOnlySpan<char> pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            int middle = pair.IndexOf('=');
            isWhole = middle >= 0;
            if (!isWhole)
                continue;
            ReadOnlySpan<char> name = pair[..middle];
            if (name is ['a' or 'A' or '#', ..] && (name.StartsWith("amp;", StringComparison.OrdinalIgnoreCase) || name.StartsWith("#38;")))
                return null;
            if (Array.IndexOf(Codes, name is [var first, var second] ? first | (second << 16) : 0) is >= 0 and var place)
            {
                if ((seen & (1 << place)) != 0)
                    return null;
                seen |= 1 << place;
            }

            isMine |= reply.Take(name, pair[(middle + 1)..]);
        }

        return isMine && isWhole && (seen & 2) != 0 && (!reply.IsSuccess || (reply.Key is { Length: > 0 } && reply.Error is null)) ? reply : null;
    }

    // Sixteen characters at a time, and the marks in them one by one.
    public static PlainRedirect? ParseByVectors(string text)
    {
        const int Width = 16;
        var reply = new PlainRedirect { Text = text };
        bool isMine = false;
        ReadOnlySpan<char> all = text;
        int start = all.IndexOf('?') + 1;
        int middle = -1;
        int at = start;
        for (; at + Width <= all.Length; at += Width)
        {
            Vector256<ushort> block = Vector256.Create(System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(all[at..]));
            uint marks = (
                Vector256.Equals(block, Vector256.Create((ushort)'&')) | Vector256.Equals(block, Vector256.Create((ushort)'='))
            ).ExtractMostSignificantBits();
            for (; marks != 0; marks &= marks - 1)
                isMine |= reply.Mark(all, at + System.Numerics.BitOperations.TrailingZeroCount(marks), ref start, ref middle);
        }

        for (; at < all.Length; at++)
        {
            if (all[at] is '&' or '=')
                isMine |= reply.Mark(all, at, ref start, ref middle);
        }

        if (middle >= 0)
            isMine |= reply.Take(all[start..middle], all[(middle + 1)..]);
        return isMine ? reply : null;
    }

    private bool Mark(ReadOnlySpan<char> all, int at, ref int start, ref int middle)
    {
        if (all[at] == '=')
        {
            if (middle < 0)
                middle = at;
            return false;
        }

        bool isMine = middle >= 0 && Take(all[start..middle], all[(middle + 1)..at]);
        start = at + 1;
        middle = -1;
        return isMine;
    }

    private bool Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "AT":
                return value is "SM";
            case "ST":
                IsSuccess = value is "SUCCESS";
                break;
            case "MK":
                Key = Decoded(value);
                break;
            case "TN":
                CallIn = Decoded(value);
                break;
            case "MN":
                Name = Decoded(value);
                break;
            case "RN":
                TrackingCode = Decoded(value);
                break;
            case "RS":
                Error = Decoded(value);
                break;
            case "TL":
                Lines = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
                break;
            default:
                break;
        }

        return false;
    }

    private static string Decoded(ReadOnlySpan<char> value) =>
        value.IndexOfAny('%', '+') < 0 ? value.ToString() : Uri.UnescapeDataString(value.ToString().Replace('+', ' '));
}
