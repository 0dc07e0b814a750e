using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What decides whether one command is wanted, beside the command.</summary>
/// <param name="Selection">The choice among commands that clash.</param>
/// <param name="Choice">What the settings and references say.</param>
internal sealed record WantedBasis(CommandSelection Selection, CommandChoice Choice);
