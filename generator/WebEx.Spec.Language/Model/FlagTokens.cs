namespace WebEx.Spec.Language.Model;

/// <summary>How yes and no are spelt.</summary>
/// <param name="Yes">The token of yes.</param>
/// <param name="No">The token of no.</param>
public sealed record FlagTokens(string Yes, string No);
