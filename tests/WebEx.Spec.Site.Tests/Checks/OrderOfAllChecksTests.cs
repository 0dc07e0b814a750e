using WebEx.Spec.Language.Model;
using WebEx.Tests;

namespace WebEx.Site.Tests.Checks;

/// <summary>The order of the checks, in every command: known command, dialect, login, rights and settings, format, limits, state.</summary>
public sealed class OrderOfAllChecksTests
{
    [Fact]
    public async Task Of_two_neighbouring_checks_that_a_request_fails_the_earlier_one_answers()
    {
        await using CenterSites sites = await CenterSites.StartAsync();
        List<string> wrong = [];
        List<string> stateless = [];
        int pairs = 0;
        foreach (GeneratedCommand command in CatalogueCommands.All)
        {
            Probe probe = new(command, command.Centers.First());
            IReadOnlyList<Check> checks = await SiteChecks.OfAsync(probe, sites);
            wrong.AddRange(Missing(probe, checks));
            if (HasState(command.Model) && checks[^1].Name != "state")
                stateless.Add(command.Model.Id);
            for (int i = 0; i < checks.Count; i++)
            {
                // The nearest check that can fail at the same time, and whose response is another one.
                if (checks.Skip(i + 1).FirstOrDefault(later => CanFailTogether(checks[i], later) && checks[i].IsToldFrom(later)) is not { } next)
                    continue;
                pairs++;
                string alone = await SendAsync(sites, probe, next);
                string both = await SendAsync(sites, probe, next, checks[i]);
                if (!next.IsAnswer(alone))
                    wrong.Add($"{probe}: {next.Name} alone is not {next.Answer}, but {alone}");
                if (!checks[i].IsAnswer(both))
                    wrong.Add($"{probe}: {checks[i].Name} before {next.Name} is not {checks[i].Answer}, but {both}");
            }
        }

        wrong.ShouldBeEmpty();
        // Whether a state fails can take more than one request to bring about: that is in the tests by page.
        stateless.Count.ShouldBeLessThanOrEqualTo(4, string.Join(", ", stateless));
        pairs.ShouldBeGreaterThanOrEqualTo(545);
    }

    // Nobody is an administrator, or sends the token of a login, without having logged in.
    private static bool CanFailTogether(Check first, Check second) =>
        !((first.Name == "login" && second.NeedsCaller) || (second.Name == "login" && first.NeedsCaller));

    private static Task<string> SendAsync(CenterSites sites, Probe probe, params Check[] broken)
    {
        Situation situation = new(probe.Text);
        // The last one can replace the request, which those before it change.
        foreach (Check check in broken)
            check.Break(situation);
        return sites.SendAsync(probe, situation);
    }

    // A check that is not among those of a command has to be one that the catalogue does not have for it.
    private static IEnumerable<string> Missing(Probe probe, IReadOnlyList<Check> checks)
    {
        CommandModel command = probe.Command.Model;
        bool hasTypes = CodedValue
            .Of(probe.Command)
            .Any(coded =>
                coded.Centers.Each().Contains(probe.Center) && !coded.Coded.IsTextual && coded.Whole.Type != ArgumentType.Phone && !IsWord(coded.Coded)
            );
        // Without a BackURL there is nowhere to say that it is missing.
        string? noBackUrl = command.Arguments.FirstOrDefault(argument => argument.Code == "BU")?.Errors.Missing;
        bool hasLimits = command.Errors.Any(error =>
            error.Prevention == ErrorPrevention.Validated && error.Code != noBackUrl && error.Centers.Each().Contains(probe.Center)
        );
        if (hasTypes && !checks.Any(check => check.Name.StartsWith("format", StringComparison.Ordinal)))
            yield return $"{probe}: nothing breaks its format";
        if (hasLimits && !checks.Any(check => check.Name.StartsWith("limit", StringComparison.Ordinal)))
            yield return $"{probe}: nothing breaks its limits";
    }

    private static bool HasState(CommandModel command) => command.Errors.Any(error => (error.Causes & (ErrorCauses.State | ErrorCauses.Resources)) != 0);

    // A word that an argument does not take is outside of its limits, and not of another format.
    private static bool IsWord(ArgumentModel argument) =>
        argument.Type == ArgumentType.Flag || argument is { Type: ArgumentType.Choice, Choice.IsNumeric: false };
}
