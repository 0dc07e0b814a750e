namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>How much of a command is known, and how much of it is checked.</summary>
/// <param name="Command">The command.</param>
/// <param name="Arguments">Codes of arguments.</param>
/// <param name="Rules">Rules across arguments.</param>
/// <param name="Errors">Error codes.</param>
/// <param name="Prevented">Those that validation or a type prevents.</param>
/// <param name="Site">Those that depend on more than the request.</param>
/// <param name="Open">Those that no check can find, and those without a stated cause.</param>
internal sealed record CoverageRow(Link Command, int Arguments, int Rules, int Errors, int Prevented, int Site, int Open);
