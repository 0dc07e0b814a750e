using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>A request that breaks or keeps a rule.</summary>
/// <param name="Name">The name of the case.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Center">The center in which it is tried.</param>
/// <param name="Request">The request.</param>
internal sealed record RuleCase(string Name, RuleModel Rule, CenterSet Center, VectorFields Request);
