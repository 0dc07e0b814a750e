namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>An error that a broken limit causes.</summary>
/// <param name="When">The limit.</param>
/// <param name="Error">The error.</param>
internal sealed record ErrorUse(string When, Link Error);
