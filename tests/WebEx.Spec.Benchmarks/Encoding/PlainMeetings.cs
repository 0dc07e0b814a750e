namespace WebEx.Benchmarks.Encoding;

/// <summary>The floors of the blocks: a URL and a form's bytes, each of one allocation.</summary>
internal static class PlainMeetings
{
    private const int Room = 4096;

    public static string Url(bool vectors)
    {
        Span<byte> room = stackalloc byte[Room];
        "https://acme.webex.com/acme/m.php?"u8.CopyTo(room);
        int length = Meetings.Page.Length + 1;
        length += PlainWriter.Write(Meetings.Plain, room[length..], vectors);
        return System.Text.Encoding.Latin1.GetString(room[..length]);
    }

    public static byte[] Form(bool vectors)
    {
        Span<byte> room = stackalloc byte[Room];
        return room[..PlainWriter.Write(Meetings.Plain, room, vectors)].ToArray();
    }
}
