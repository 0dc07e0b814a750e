namespace WebEx.Spec.Language.Formatting;

/// <summary>A map or a list whose end has not been written yet.</summary>
/// <param name="Indent">Where its entries begin in the layout.</param>
/// <param name="Column">Where they begin in the file.</param>
/// <param name="IsList">True for a list without brackets.</param>
internal sealed record OpenLayout(int Indent, int Column, bool IsList)
{
    /// <summary>True between brackets.</summary>
    public bool IsInBrackets { get; init; }

    /// <summary>True for a list whose dashes stand in the column of the key above.</summary>
    public bool IsBare { get; init; }
}
