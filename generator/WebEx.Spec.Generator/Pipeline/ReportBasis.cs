using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What the mistakes of one command depend on, beside the command.</summary>
/// <param name="Selection">The choice among commands that clash.</param>
/// <param name="Sections">Where the sections of all commands are.</param>
internal sealed record ReportBasis(CommandSelection Selection, GuideSections Sections);
