namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A place of the guide that an erratum rests on.</summary>
/// <param name="Line">The line.</param>
/// <param name="Text">What is printed or missing there.</param>
internal sealed record PlaceRow(int Line, string Text);
