namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A link to another place of the reference.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Target">Where it leads to, from the root of the reference, with the anchor.</param>
internal sealed record Link(string Text, string Target);
