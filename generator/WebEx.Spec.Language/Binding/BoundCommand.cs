using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>What came of binding one command file.</summary>
/// <param name="Path">The file.</param>
/// <param name="NamePlace">Where the file gives the command's name, for what is found out later.</param>
/// <param name="IsOverride">True for a file that the consumer adds.</param>
/// <param name="Command">The command; null when the file has mistakes.</param>
/// <param name="Diagnostics">The mistakes.</param>
public sealed record BoundCommand(string Path, SourceSpan NamePlace, bool IsOverride, CommandModel? Command, EquatableArray<SpecDiagnostic> Diagnostics);
