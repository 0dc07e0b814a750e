namespace WebEx.Tests.Sample;

public sealed partial record BookRoomReply : WebExReply
{
    private BookRoomReply(ref ReplyReader reader)
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

    public static BookRoomReply Read(string? text) => Read(text, ReplyContext.NotStated);

    public static BookRoomReply Read(string? text, ReplyContext context)
    {
        var reader = new ReplyReader(text, BookRoom.Description, BookRoomErrors.Table, context);
        return new(ref reader);
    }

    public override string ToString() => Describe();
}
