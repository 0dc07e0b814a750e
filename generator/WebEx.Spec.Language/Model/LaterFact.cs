namespace WebEx.Spec.Language.Model;

/// <summary>A fact that a later source states.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="Contradicts">The lines of the guide that say otherwise.</param>
/// <param name="Sources">Who states it.</param>
public sealed record LaterFact(string Text, EquatableArray<int> Contradicts, EquatableArray<LaterSource> Sources);
