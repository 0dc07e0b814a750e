namespace WebEx.Spec.Language.Model;

/// <summary>What the site takes for an absent argument.</summary>
/// <param name="Centers">Where this holds.</param>
/// <param name="Token">The token as it would stand on the wire; null where the guide says "null".</param>
public sealed record DefaultModel(CenterSet Centers, string? Token);
