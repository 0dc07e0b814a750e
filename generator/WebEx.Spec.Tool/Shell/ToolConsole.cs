namespace WebEx.Spec.Tool;

/// <summary>Where the tool reads and writes.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">Errors of use, and progress.</param>
internal sealed record ToolConsole(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>True where the output is a terminal that shows colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>True where progress can be shown: standard error is a terminal.</summary>
    public bool ShowsProgress { get; init; }
}
