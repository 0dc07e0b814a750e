namespace WebEx.Spec.Language.Model;

/// <summary>Something that holds for requests, or for answers, of every command.</summary>
/// <param name="Name">What it is about, in a word.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Line">The line of the guide.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record RequestFact(string Name, string Text, int Line, EquatableArray<string> Errata);
