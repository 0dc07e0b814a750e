using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>A file of the catalogue whose structure was changed, and what the language made of it.</summary>
/// <param name="Round">Which one it is in the run.</param>
/// <param name="File">The file as changed.</param>
/// <param name="Diagnostics">What was reported, in every file.</param>
/// <param name="Commands">The commands that it was accepted with and that come out of it otherwise than before; none when it was not accepted.</param>
/// <param name="IsRefused">True when a command does not come out of it.</param>
internal sealed record Mutant(int Round, SpecFile File, IReadOnlyList<SpecDiagnostic> Diagnostics, IReadOnlyList<CommandModel> Commands, bool IsRefused)
{
    /// <summary>The namespace of its generated types, which keeps it apart from other mutants in one compilation.</summary>
    public string Namespace => $"Mutant{Round}";

    /// <summary>For the message of a failed test.</summary>
    public override string ToString() => $"Mutant {Round} of {File.Path}{(File.IsOverride ? ", as a file of the consumer's own" : "")}";
}
