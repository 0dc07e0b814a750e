namespace WebEx.Spec.Language.Diagnostics;

/// <summary>A stretch of a file; lines and columns count from 1, and the end stands behind the last character.</summary>
public readonly record struct SourceSpan(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The very start of a file.</summary>
    public static SourceSpan Start { get; } = new(1, 1, 1, 1);
}
