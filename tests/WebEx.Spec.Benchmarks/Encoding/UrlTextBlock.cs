using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Encoding;

/// <summary>Twenty arguments to the text of a URL.</summary>
internal static class UrlTextBlock
{
    public static Block Create()
    {
        string expected = PlainMeetings.Url(vectors: false);
        if (Ours() != expected || PlainMeetings.Url(vectors: true) != expected || PeerUrls.Builder() != expected || expected.Length < 400)
            throw new InvalidOperationException("They write different URLs:\n" + expected + "\n" + Ours() + "\n" + PeerUrls.Builder());
        return new(
            "20 arguments to the text of a URL",
            [
                Work.Making("a table of escapes, codes as constants", WorkKind.Floor, () => PlainMeetings.Url(vectors: false)),
                Work.Making("vector searches, codes as constants", WorkKind.Floor, () => PlainMeetings.Url(vectors: true)),
                Work.Making("`ToUri(site).OriginalString`", WorkKind.Ours, Ours),
                Work.Making("StringBuilder and Uri.EscapeDataString", WorkKind.Peer, PeerUrls.Builder),
                Work.Making("QueryHelpers", WorkKind.Peer, PeerUrls.QueryHelper),
                Work.Making("Flurl", WorkKind.Peer, PeerUrls.FlurlUrl),
            ]
        );
    }

    private static string Ours() => Meetings.Request.ToUri(Meetings.Site).OriginalString;
}
