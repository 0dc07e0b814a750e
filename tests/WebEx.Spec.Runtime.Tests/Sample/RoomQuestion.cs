namespace WebEx.Tests.Sample;

public sealed record RoomQuestion
{
    internal RoomQuestion(ref ReplyReader reader)
    {
        Number = reader.Integer("#0", promised: true);
        Text = reader.Text("#1", promised: true);
        Mark = reader.Integer("#2", promised: true);
    }

    public int? Number { get; }

    public string? Text { get; }

    public int? Mark { get; }
}
