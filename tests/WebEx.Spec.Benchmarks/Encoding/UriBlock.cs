using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Encoding;

/// <summary>Twenty arguments to a Uri. Nothing that makes one is faster than the Uri itself, so that this is the floor.</summary>
internal static class UriBlock
{
    public static Block Create()
    {
        string text = PlainMeetings.Url(vectors: false);
        if (Ours() != new Uri(text) || PeerUrls.Refit().AbsoluteUri != text)
            throw new InvalidOperationException("They make different addresses:\n" + text + "\n" + PeerUrls.Refit().AbsoluteUri);
        return new(
            "20 arguments to a Uri",
            [
                Work.Making("new Uri(finished text)", WorkKind.Floor, () => new Uri(text, UriKind.Absolute)),
                Work.Making("`ToUri(site)`", WorkKind.Ours, Ours),
                Work.Making("new Uri(text of StringBuilder)", WorkKind.Peer, () => new Uri(PeerUrls.Builder(), UriKind.Absolute)),
                Work.Making("Refit, with its request and its response", WorkKind.Peer, PeerUrls.Refit),
            ]
        );
    }

    private static Uri Ours() => Meetings.Request.ToUri(Meetings.Site);
}
