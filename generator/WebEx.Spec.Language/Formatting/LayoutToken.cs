namespace WebEx.Spec.Language.Formatting;

/// <summary>A piece of a file as the layout sees it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">How it is written; empty for one that only tells where something begins or ends.</param>
/// <param name="Column">The column that it has in the file, from 0.</param>
/// <param name="Breaks">How many line breaks stand before it in the file.</param>
internal sealed record LayoutToken(LayoutTokenKind Kind, string Text, int Column, int Breaks)
{
    /// <summary>True for a block that is a list.</summary>
    public bool IsList { get; init; }

    /// <summary>True for a bracket with a blank on its inner side.</summary>
    public bool IsPadded { get; init; }
}
