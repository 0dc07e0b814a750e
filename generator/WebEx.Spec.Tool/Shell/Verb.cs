using System.CommandLine;

namespace WebEx.Spec.Tool;

/// <summary>A command of the tool, with examples that its help shows.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Whole command lines, each followed by what it is for.</param>
internal sealed class Verb(string name, string description, params (string Line, string Meaning)[] examples) : Command(name, description)
{
    /// <summary>Whole command lines, each followed by what it is for.</summary>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } = examples;
}
