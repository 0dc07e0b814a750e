namespace WebEx.Spec.Language.Model;

/// <summary>Where a command stands in the guide.</summary>
/// <param name="Section">The heading.</param>
/// <param name="Page">The printed page that the section starts on, such as <c>2-117</c>.</param>
/// <param name="Line">The line of the heading in the text version.</param>
/// <param name="Errors">The table of error messages, if it has one.</param>
public sealed record GuidePlace(string Section, string Page, int Line, string? Errors);
