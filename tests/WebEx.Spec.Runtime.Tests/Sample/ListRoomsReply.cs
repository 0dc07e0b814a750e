namespace WebEx.Tests.Sample;

// Every kind of list that a reply can hold.
public sealed partial record ListRoomsReply : WebExReply
{
    internal ListRoomsReply(ref ReplyReader reader)
        : base(ref reader)
    {
        State = reader.Text("ST");
        Floor = reader.Number("FL", "1|2|7");
        Kind = reader.Token("KI", "Big|Small");
        Keys = reader.TextList("KEYS", ";");
        Rooms = reader.Items("RN{n}|RS{n}", 1, null, (ref ReplyReader item) => new ListedRoom(ref item));
        Questions = reader.Packed("QS", ';', ':', 3, (ref ReplyReader item) => new RoomQuestion(ref item));
        Finish(ref reader);
    }

    public string? State { get; }

    public int? Floor { get; }

    public int? Kind { get; }

    public ValueList<string>? Keys { get; }

    public ValueList<ListedRoom> Rooms { get; }

    public ValueList<RoomQuestion> Questions { get; }

    public static ListRoomsReply Read(string? text) => ListRooms.Description.ReadReply(text);

    public static ListRoomsReply Read(string? text, ReplyContext context) => ListRooms.Description.ReadReply(text, context);

    public override string ToString() => Describe();
}
