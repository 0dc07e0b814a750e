namespace WebEx.Site.State;

/// <summary>A computer of a lab.</summary>
internal sealed record LabComputerRow
{
    public required string Lab { get; init; }

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    public static string KeyOf(string lab, string name) => RowKey.Of(lab, name);
}
