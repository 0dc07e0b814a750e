using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Linting;

/// <summary>Rules that never apply, always do, or say what another one says.</summary>
internal static class RuleLints
{
    /// <summary>All of it.</summary>
    public static IEnumerable<Finding> Find(LintInput input)
    {
        foreach (var bound in input.Catalogue.Bound.Where(bound => bound.Command is not null))
        {
            CommandModel command = bound.Command!;
            var places = new RulePlaces(bound.Path, input.Files.First(file => file.Path == bound.Path).Root);
            foreach (RuleModel rule in command.Rules)
            {
                if (rule.Condition.Count > 0 && new ConditionReach(command, rule) is var reach)
                {
                    if (!reach.CanHold)
                        yield return LintRules.IdleRule.At(places.Of(rule), $"The rule of line {rule.Line} never applies: no request meets its condition.");
                    else if (reach.AlwaysHolds)
                        yield return LintRules.ConstantRule.At(
                            places.Of(rule),
                            $"The rule of line {rule.Line} always applies: every request meets its condition, which can be left out."
                        );
                }

                if (command.Rules.FirstOrDefault(other => other != rule && Implies(other, rule)) is { } stronger)
                    yield return LintRules.ImpliedRule.At(
                        places.Of(rule),
                        $"The rule of line {rule.Line} demands nothing that the one of line {stronger.Line} does not demand; remove it."
                    );
            }
        }
    }

    // The other one holds wherever this one does, and says as much of the same arguments. Of two that say the same, the later one is too much.
    private static bool Implies(RuleModel other, RuleModel rule) =>
        rule.Kind is RuleKind.RequiredWhen or RuleKind.ForbiddenWhen or RuleKind.IgnoredWhen
        && other.Kind == rule.Kind
        && other.Error == rule.Error
        && (other.Centers & rule.Centers) == rule.Centers
        && other.Condition.All(term => rule.Condition.Any(narrower => IsAsNarrow(narrower, term)))
        && rule.Arguments.All(other.Arguments.Contains)
        && other.Text == rule.Text;

    private static bool IsAsNarrow(ConditionTerm narrower, ConditionTerm term) =>
        narrower == term
        || (
            narrower.Argument == term.Argument
            && narrower.Operator == ConditionOperator.In
            && term.Operator == ConditionOperator.In
            && narrower.Tokens.All(term.Tokens.Contains)
        );

    private sealed class RulePlaces(string path, MappingNode root)
    {
        private readonly MappingNode[] _written = [.. (root.Find("rules")?.Value as SequenceNode)?.Items.OfType<MappingNode>() ?? []];

        // A rule of a set stands at the use of that set.
        public SpecPlace Of(RuleModel rule)
        {
            MappingNode? written =
                _written.FirstOrDefault(map => LintInput.Text(map, "line") == $"{rule.Line}") ?? _written.FirstOrDefault(map => map.Find("use") is not null);
            return new SpecPlace(path, written is null ? SourceSpan.Start : (written.Find("when")?.Value ?? written.Find("use")?.Value ?? written).Span);
        }
    }
}
