namespace WebEx.Tests.Sample;

public sealed partial record BookRoomReply : WebExReply
{
    private BookRoomReply(ReplyReader reader)
        : base(reader)
    {
        MeetingKey = reader.Text("MK");
        Seats = reader.Integer("SE");
        IsOpen = reader.Flag("OP", "1/0");
        HostTicket = reader.Text("HT");
        Error = reader.Error is { } code ? new SiteError<BookRoomError>(BookRoomErrors.Parse(code, out int? number), code, number) : null;
    }

    public string? MeetingKey { get; }

    public int? Seats { get; }

    public bool? IsOpen { get; }

    public string? HostTicket { get; }

    public SiteError<BookRoomError>? Error { get; }

    public static BookRoomReply Parse(string? text) => new(new ReplyReader(text, BookRoom.Description, "SUCCESS|DONE", markupRoot: "BookRoom"));

    public override string ToString() => Describe();
}
