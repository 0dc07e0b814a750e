using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Generators;

/// <summary>A project in an editor, with what is edited there before its generators run again.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Kind">Whose generator it is.</param>
/// <param name="Project">The project; its generators have run before.</param>
/// <param name="Change">Makes an edit, by its number.</param>
internal sealed record Edit(string Name, WorkKind Kind, GeneratorProject Project, Action<int> Change);
