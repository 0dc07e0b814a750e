namespace WebEx.Spec.Language.Model;

/// <summary>An error code that the guide's table lacks.</summary>
/// <param name="Code">As the site sends it.</param>
/// <param name="Name">The C# member.</param>
/// <param name="Meaning">What went wrong.</param>
/// <param name="Sources">Who states it.</param>
public sealed record LaterError(string Code, string Name, string Meaning, EquatableArray<LaterSource> Sources);
