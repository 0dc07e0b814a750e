using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The mistakes of all commands.</summary>
/// <param name="All">Those of each file.</param>
/// <param name="Clashing">Commands that clash, with their places; none where no two do.</param>
internal sealed record CommandReports(IReadOnlyList<CommandReport> All, IReadOnlyList<CommandKey> Clashing);
