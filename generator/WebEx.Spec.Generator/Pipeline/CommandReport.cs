using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The mistakes of one file: nothing for most, so that an edit of one without mistakes is not looked at among all files.</summary>
/// <param name="Own">Those that were found in the file.</param>
/// <param name="OfSection">Lines that belong to the section of another command.</param>
/// <param name="Clash">What is compared where some commands clash, with its places; null where no two do.</param>
public sealed record CommandReport(EquatableArray<SpecDiagnostic> Own, EquatableArray<SpecDiagnostic> OfSection, CommandKey? Clash)
{
    /// <summary>The mistakes of a file.</summary>
    /// <param name="command">What came of it.</param>
    /// <param name="basis">The selection, in which another file may take its place, and the sections.</param>
    internal static CommandReport Of(BoundCommand command, ReportBasis basis) =>
        new(
            command.Diagnostics,
            basis.Selection.Includes(command.Path) ? basis.Sections.Check(command).ToEquatableArray() : default,
            basis.Selection.Diagnostics.Count > 0 ? CommandKey.Of(command) : null
        );
}
