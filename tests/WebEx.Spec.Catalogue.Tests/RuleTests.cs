using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The rules across arguments.</summary>
public sealed class RuleTests
{
    private const int Rounds = 40;
    private const int MostAttempts = 400;

    [Theory, ClassData<EveryCommand>]
    public void The_rules_that_a_request_breaks_are_reported_and_no_others(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (Center center in command.Centers)
        {
            var requests = new RandomRequests(command, center, Seed.For(id, 100 + (int)center));
            for (int i = 0; i < command.Rounds(Rounds); i++)
            {
                Draft draft = requests.Next();
                RuleViolation.In(draft.ToRequest().Validate(center)).ShouldBe(RuleOracle.Broken(draft, center), $"{center} {draft.ToRequest()}");
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Every_rule_can_be_broken_and_kept(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (RuleModel rule in command.Model.Rules.Where(rule => rule.Kind != RuleKind.Note))
        {
            bool isBroken = false;
            foreach (Center center in (rule.Centers & command.Model.Centers).Each())
            {
                var requests = new RuleRequests(command, rule, center, Seed.For(id, rule.Line));
                if (requests.Breaking(MostAttempts) is not { } broken)
                    continue;
                isBroken = true;
                RuleViolation
                    .In(broken.ToRequest().Validate(center))
                    .ShouldBe(RuleOracle.Broken(broken, center), $"{rule.Kind}, line {rule.Line}, {broken.ToRequest()}");

                Draft kept = requests.Keeping(broken, MostAttempts).ShouldNotBeNull($"{rule.Kind}, line {rule.Line}: nothing keeps it in {center}.");
                RuleViolation
                    .In(kept.ToRequest().Validate(center))
                    .ShouldBe(RuleOracle.Broken(kept, center), $"{rule.Kind}, line {rule.Line}, {kept.ToRequest()}");
            }

            isBroken.ShouldBeTrue($"{rule.Kind}, line {rule.Line}: nothing breaks it.");
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_condition_is_on_arguments_with_one_default_for_all_centers(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        // An absent argument counts as its default. One that differs by center would make the condition differ, which the generated code does not know.
        foreach (RuleModel rule in command.Model.Rules)
        foreach (ConditionTerm term in rule.Condition.Where(term => term.Operator is ConditionOperator.In or ConditionOperator.NotIn))
            command.Argument(term.Argument.Property).Defaults.Count.ShouldBeLessThanOrEqualTo(1, $"{rule.Kind}, line {rule.Line}: {term.Argument.Code}");
    }

    [Theory, ClassData<EveryCommand>]
    public void A_rule_names_an_error_of_the_command(string id)
    {
        CommandModel command = CatalogueCommands.Get(id).Model;

        foreach (RuleModel rule in command.Rules.Where(rule => rule.Error is not null))
            command.Errors.Select(error => error.Code).ShouldContain(rule.Error, $"{rule.Kind}, line {rule.Line}");
    }
}
