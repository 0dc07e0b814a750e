using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Encoding;

/// <summary>Twenty arguments to the bytes of a form.</summary>
internal static class FormBytesBlock
{
    public static Block Create()
    {
        byte[] expected = PlainMeetings.Form(vectors: false);
        if (!Ours().AsSpan().SequenceEqual(expected) || !PlainMeetings.Form(vectors: true).AsSpan().SequenceEqual(expected))
            throw new InvalidOperationException("They write different forms.");
        return new(
            "20 arguments to the bytes of a form",
            [
                Work.Making("a table of escapes, codes as constants", WorkKind.Floor, () => PlainMeetings.Form(vectors: false)),
                Work.Making("vector searches, codes as constants", WorkKind.Floor, () => PlainMeetings.Form(vectors: true)),
                Work.Making("`ToFormBytes()`", WorkKind.Ours, Ours),
                Work.Making("`ToForm(site).Body`, a text", WorkKind.Ours, () => Meetings.Request.ToForm(Meetings.Site).Body),
                Work.Making("StringBuilder and Uri.EscapeDataString", WorkKind.Peer, () => System.Text.Encoding.UTF8.GetBytes(PeerUrls.Builder())),
                Work.Making("FormUrlEncodedContent", WorkKind.Peer, Content),
            ]
        );
    }

    private static byte[] Ours() => Meetings.Request.ToFormBytes();

    private static byte[] Content()
    {
        using var content = new FormUrlEncodedContent(Meetings.Arguments);
        return content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
    }
}
