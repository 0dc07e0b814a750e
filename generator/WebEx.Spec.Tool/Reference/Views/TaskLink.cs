namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A task in the words of a reader.</summary>
/// <param name="Text">The task.</param>
/// <param name="Command">The command that does it.</param>
/// <param name="Id">The id of the command.</param>
internal sealed record TaskLink(string Text, Link Command, string Id);
