using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The mistakes of one file: nothing for most, so that an edit of one without mistakes is not looked at among all files.</summary>
/// <param name="Own">Those that were found in the file.</param>
/// <param name="OfSection">Lines that belong to the section of another command.</param>
public sealed record CommandReport(EquatableArray<SpecDiagnostic> Own, EquatableArray<SpecDiagnostic> OfSection)
{
    /// <summary>The mistakes of a file.</summary>
    /// <param name="command">What came of it.</param>
    /// <param name="isSelected">False where another file takes its place.</param>
    /// <param name="sections">Where the sections of all commands are.</param>
    public static CommandReport Of(BoundCommand command, bool isSelected, GuideSections sections) =>
        new(command.Diagnostics, isSelected ? sections.Check(command).ToEquatableArray() : default);
}
