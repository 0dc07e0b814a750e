namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A command in the order of the guide.</summary>
/// <param name="Page">The printed page.</param>
/// <param name="Section">The heading.</param>
/// <param name="Line">The line of the heading.</param>
/// <param name="Errors">The table of errors; empty where there is none.</param>
/// <param name="Command">The command.</param>
internal sealed record GuideRow(string Page, string Section, int Line, string Errors, Link Command);
