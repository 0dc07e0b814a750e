using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Encoding;

/// <summary>Twenty arguments to the text of a URL.</summary>
internal static class UrlTextBlock
{
    public static Block Create()
    {
        string expected = PlainMeetings.Url(vectors: false);
        if (
            Ours() != expected
            || OursInBuffer() != expected.Length
            || PlainMeetings.Url(vectors: true) != expected
            || PeerUrls.Builder() != expected
            || expected.Length < 400
        )
            throw new InvalidOperationException("They write different URLs:\n" + expected + "\n" + Ours() + "\n" + PeerUrls.Builder());
        return new(
            "20 arguments to the text of a URL",
            [
                Work.Making("a table of escapes, codes as constants", WorkKind.Floor, () => PlainMeetings.Url(vectors: false)),
                Work.Making("vector searches, codes as constants", WorkKind.Floor, () => PlainMeetings.Url(vectors: true)),
                Work.Making("`ToUrlText(site)`", WorkKind.Ours, Ours),
                Work.Computing("`TryWriteUrl(site, buffer)`", WorkKind.Ours, 1, OursInBuffer),
                Work.Making("StringBuilder and Uri.EscapeDataString", WorkKind.Peer, PeerUrls.Builder),
                Work.Making("QueryHelpers", WorkKind.Peer, PeerUrls.QueryHelper),
                Work.Making("Flurl", WorkKind.Peer, PeerUrls.FlurlUrl),
            ]
        );
    }

    private static string Ours() => Meetings.Request.ToUrlText(Meetings.Site);

    private static long OursInBuffer()
    {
        Span<char> buffer = stackalloc char[1024];
        return Meetings.Request.TryWriteUrl(Meetings.Site, buffer, out int written) ? written : 0;
    }
}
