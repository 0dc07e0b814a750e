namespace WebEx.Spec.Language.Kinds;

/// <summary>A URL. Words can stand in its place, which a condition compares.</summary>
public sealed class UrlKind() : FormattedTextKind(["tokens"], isComparable: true)
{
    /// <summary>The page that examples come back to.</summary>
    public const string ExampleOfBackUrl = "https://www.example.com/done";

    /// <inheritdoc/>
    public override string? ExampleText(string name) =>
        name.StartsWith("BackUrl", StringComparison.Ordinal) ? ExampleOfBackUrl : "https://www.example.com/more";
}
