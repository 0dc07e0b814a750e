namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is: a command, an argument, an error, a task, a table, a guide.</param>
/// <param name="Title">What a hit shows.</param>
/// <param name="Code">The codes by which it is known.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Address">Where it is, from the root of the reference.</param>
/// <param name="Words">Further words that find it, which a hit does not show.</param>
internal sealed record SearchEntry(string Kind, string Title, string Code, string Text, string Address, string Words = "");
