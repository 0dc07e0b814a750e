namespace WebEx.Tests.Sample;

public sealed partial record BookRoomReply : WebExReply
{
    internal BookRoomReply(ref ReplyReader reader)
        : base(ref reader)
    {
        MeetingKey = reader.Key("MK", promised: true);
        Seats = reader.Integer("SE");
        IsOpen = reader.Flag("OP", "1/0");
        HostTicket = reader.Text("HT");
        Error = reader.Error is { } code ? new SiteError<BookRoomError>((BookRoomError)reader.ErrorIndex, code, reader.ErrorNumber) : null;
        Finish(ref reader);
    }

    public string? MeetingKey { get; }

    public int? Seats { get; }

    public bool? IsOpen { get; }

    public string? HostTicket { get; }

    public SiteError<BookRoomError>? Error { get; }

    public static BookRoomReply Read(string? text) => BookRoom.Description.ReadReply(text);

    public static BookRoomReply Read(string? text, ReplyContext context) => BookRoom.Description.ReadReply(text, context);

    public override string ToString() => Describe();
}
