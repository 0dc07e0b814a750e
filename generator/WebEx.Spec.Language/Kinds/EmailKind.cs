namespace WebEx.Spec.Language.Kinds;

/// <summary>An email address.</summary>
internal sealed class EmailKind() : FormattedTextKind([])
{
    /// <inheritdoc/>
    public override string? ExampleText(string name) => "jo@example.com";
}
