using WebEx.Site.Tests.Checks;
using WebEx.Spec.Language.Model;
using WebEx.Tests;

namespace WebEx.Site.Tests.Errors;

/// <summary>Sends requests that somebody may not send, that the settings of a site do not allow, or whose format, limits or rules are broken, and takes down
/// the errors that come back.</summary>
internal sealed class RequestErrors(CenterSites sites, ReachedErrors reached)
{
    private const int MostAttempts = 40;

    /// <summary>What the site returned in place of what the validator says.</summary>
    public List<string> Surprises { get; } = [];

    public async Task CollectAsync(GeneratedCommand command)
    {
        foreach (Center center in command.Centers)
        {
            Probe probe = new(command, center);
            await CallersAsync(probe);
            await WithoutBackUrlAsync(probe);
            foreach ((string text, string way) in Broken(probe))
                await BrokenAsync(probe, text, way);
        }
    }

    private async Task CallersAsync(Probe probe)
    {
        await TakeDownAsync(
            probe,
            "no login",
            situation =>
            {
                situation.User = SiteUsers.Nobody;
                situation.Text = FormText.Without(situation.Text, "WID");
            }
        );
        foreach (Admission admission in Admission.All)
        {
            // An error that the site has for other reasons too is taken down where it is looked for.
            Situation situation = new(probe.Text);
            admission.Break(situation);
            string answer = await sites.SendAsync(probe, situation);
            if (admission.Codes.Select(probe.NameOf).Contains(answer))
                reached.Add(probe.Command.Model.Id, answer, admission.NeedsCaller ? $"caller: {admission.Name}" : $"setting: {admission.Name}");
        }
    }

    // Where a BackURL is required, the lack of one is an error with a code of its own; it is said in the response itself.
    private async Task WithoutBackUrlAsync(Probe probe)
    {
        if (probe.Command.Model.Arguments.FirstOrDefault(argument => argument.Code == "BU")?.Errors.Missing is not { } missing)
            return;
        string answer = await sites.SendAsync(probe, new(probe.Text) { BackUrl = null });
        if (answer == probe.NameOf(missing))
            reached.Add(probe.Command.Model.Id, answer, "limit: BU");
        else
            Surprises.Add($"{probe}: without a BackURL it is {missing}, but {answer}");
    }

    private async Task TakeDownAsync(Probe probe, string way, Action<Situation> change)
    {
        Situation situation = new(probe.Text);
        change(situation);
        string answer = await sites.SendAsync(probe, situation);
        if (Admission.LoginErrors.Select(probe.NameOf).Contains(answer))
            reached.Add(probe.Command.Model.Id, answer, way);
    }

    // Only what the validator says leads to an error that is not known yet is worth a request.
    private async Task BrokenAsync(Probe probe, string text, string way)
    {
        string id = probe.Command.Model.Id;
        if (probe.Predict(text) is not { } wrong || wrong.Answer.StartsWith("HTTP", StringComparison.Ordinal) || reached[id, wrong.Answer] is not null)
            return;
        string answer = await sites.SendAsync(probe, new(text));
        if (answer != wrong.Answer)
        {
            Surprises.Add($"{probe}: {way} is {wrong.Answer}, but {answer}");
            return;
        }

        string kind = wrong.Violation.Rule switch
        {
            ViolationRule.Unreadable => "format",
            >= ViolationRule.RequiredWhen and <= ViolationRule.ValuesWhen => "rule",
            _ => "limit",
        };
        reached.Add(id, answer, $"{kind}: {wrong.Violation.ArgumentCode}");
    }

    private static IEnumerable<(string Text, string Way)> Broken(Probe probe)
    {
        foreach (Spoil spoil in Spoils.Of(probe.Command, probe.Center))
            yield return (spoil.Apply(probe.Text), spoil.What);
        CommandModel command = probe.Command.Model;
        foreach (ArgumentModel argument in command.Arguments.Where(argument => argument.Least is not null && argument.IsValidIn(probe.Center)))
        {
            Draft draft = probe.Valid[0].Copy();
            draft[argument.Name] = new ValidValues(Seed.For(command.Id), probe.Center).Indexed(
                argument,
                probe.Command.Property(argument).PropertyType,
                (argument.Least ?? 1) - 1
            );
            yield return (probe.ToText(draft), argument.Code);
        }

        foreach (RuleModel rule in command.Rules.Where(rule => rule.Error is not null && rule.Centers.Each().Contains(probe.Center)))
        {
            RuleRequests requests = new(probe.Command, rule, probe.Center, Seed.For(command.Id, rule.Line));
            for (int i = 0; i < MostAttempts; i++)
            {
                if (requests.Breaking(MostAttempts) is not { } breaking)
                    break;
                yield return (probe.ToText(Joined(probe.Valid[i % probe.Valid.Count], breaking, rule)), $"rule of line {rule.Line}");
            }
        }
    }

    // A valid request, with what breaks the rule in it.
    private static Draft Joined(Draft valid, Draft breaking, RuleModel rule)
    {
        Draft draft = valid.Copy();
        foreach (
            string property in rule.Arguments.Select(argument => argument.Property).Concat(rule.Condition.Select(term => term.Argument.Property)).Distinct()
        )
            draft[property] = breaking[property];
        return draft;
    }
}
