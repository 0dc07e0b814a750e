using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml.Syntax;

/// <summary>What makes a text no YAML: where, and what to do about it.</summary>
/// <param name="Index">The first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Message">One or two sentences with the remedy.</param>
internal sealed record SyntaxProblem(int Index, int Length, SpecMessage Message);
