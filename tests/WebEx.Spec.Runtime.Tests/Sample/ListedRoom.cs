namespace WebEx.Tests.Sample;

public sealed record ListedRoom
{
    internal ListedRoom(ref ReplyReader reader)
    {
        Name = reader.Text("RN{n}", promised: true);
        Seats = reader.Integer("RS{n}", promised: true);
    }

    public string? Name { get; }

    public int? Seats { get; }
}
