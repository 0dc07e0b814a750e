namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A guide beside the reference.</summary>
/// <param name="Name">The name of its file, without an ending.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Its text, in Markdown.</param>
internal sealed record WrittenGuide(string Name, string Title, string Text);
