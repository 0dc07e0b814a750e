namespace WebEx.Tests.Sample;

public sealed partial record InspectRoomReply : WebExReply
{
    internal InspectRoomReply(ref ReplyReader reader)
        : base(ref reader)
    {
        Name = reader.Text("Name", promised: reader.IsMarkup);
        Rooms = reader.Elements("Room", (ref ReplyReader item) => item.Text("Name", promised: true) ?? "");
        Apps = reader.Elements("Apps/App", (ref ReplyReader item) => item.Text("#0", promised: true) ?? "", isText: true);
        Finish(ref reader);
    }

    public string? Name { get; }

    public ValueList<string> Rooms { get; }

    public ValueList<string> Apps { get; }

    public static InspectRoomReply Read(string? text) => InspectRoom.Description.ReadReply(text);

    public static InspectRoomReply Read(string? text, ReplyContext context) => InspectRoom.Description.ReadReply(text, context);

    public override string ToString() => Describe();
}
