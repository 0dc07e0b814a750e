namespace WebEx.Site.State;

/// <summary>Computers of a lab that are taken for a time.</summary>
internal sealed record LabReservationRow
{
    public required string Lab { get; init; }

    public required string Id { get; init; }

    /// <summary>The WebEx ID of whom they are for.</summary>
    public required string Owner { get; init; }

    /// <summary>The name of the session that they are for.</summary>
    public string Session { get; init; } = "";

    public required int Computers { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    public static string KeyOf(string lab, string id) => RowKey.Of(lab, id);
}
