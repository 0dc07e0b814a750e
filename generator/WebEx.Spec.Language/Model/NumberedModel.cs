namespace WebEx.Spec.Language.Model;

/// <summary>The numbers that stand for <c>{n}</c> in a numbered code.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last; null when there is no end.</param>
public sealed record NumberedModel(int From, int? To);
