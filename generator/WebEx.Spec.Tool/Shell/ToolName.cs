namespace WebEx.Spec.Tool;

/// <summary>What the program is called on a command line.</summary>
internal static class ToolName
{
    /// <summary>The name.</summary>
    public const string Text = "webex-spec";
}
