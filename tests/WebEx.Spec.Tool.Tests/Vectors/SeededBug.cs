namespace WebEx.Spec.Tool.Tests.Vectors;

/// <summary>A bug that is put into a copy of the library.</summary>
/// <param name="What">What goes wrong.</param>
/// <param name="Kind">The kind of vectors that has to find it.</param>
/// <param name="File">The file, below the folder of the library.</param>
/// <param name="Right">What stands there: an expression, or a statement with its semicolon. Each occurrence gets the bug.</param>
/// <param name="Wrong">What stands there instead.</param>
public sealed record SeededBug(string What, string Kind, string File, string Right, string Wrong)
{
    /// <inheritdoc/>
    public override string ToString() => What;
}
