using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>What came of binding one command file.</summary>
/// <param name="Path">The file.</param>
/// <param name="NamePlace">Where the file gives the command's name, for what is found out later.</param>
/// <param name="IdPlace">Where the file says which command it is.</param>
/// <param name="IsOverride">True for a file that the consumer adds.</param>
/// <param name="Command">The command; null when the file has errors, or rests on a definition that has.</param>
/// <param name="Lines">The lines that have to be in the command's section of the guide.</param>
/// <param name="Diagnostics">The errors.</param>
public sealed record BoundCommand(
    string Path,
    SourceSpan NamePlace,
    SourceSpan IdPlace,
    bool IsOverride,
    CommandModel? Command,
    EquatableArray<GuideLine> Lines,
    EquatableArray<SpecDiagnostic> Diagnostics
);
