namespace WebEx.Tests.Sample;

// As the generator writes them, each in its reply.
public sealed class BookRoomReplyConverter()
    : ReplyJsonConverter<BookRoom, BookRoomReply>(
        BookRoom.Description,
        new ReplyValues().Text("MeetingKey", "MK").Integer("Seats", "SE").Flag("IsOpen", "OP", "1/0").Text("HostTicket", "HT", isSecret: true)
    );

public sealed class ListRoomsReplyConverter()
    : ReplyJsonConverter<ListRooms, ListRoomsReply>(
        ListRooms.Description,
        new ReplyValues()
            .Text("State", "ST")
            .Choice("Kind", "KI", "Big|Small", "Large|Little")
            .TextList("Keys", "KEYS", ";")
            .Items("Rooms", 1, null, new ReplyValues().Text("Name", "RN{n}").Integer("Seats", "RS{n}"))
            .Packed("Questions", "QS", ';', ':', new ReplyValues().Integer("Number", "#0").Text("Text", "#1").Integer("Mark", "#2"))
    );

public sealed class InspectRoomReplyConverter()
    : ReplyJsonConverter<InspectRoom, InspectRoomReply>(
        InspectRoom.Description,
        new ReplyValues()
            .Text("Name", "Name")
            .Elements("Rooms", "Room", new ReplyValues().Text("Name", "Name"), isXml: true)
            .Elements("Apps", "Apps/App", new ReplyValues().Text("Text", "#0"), isText: true, isXml: true)
    );
