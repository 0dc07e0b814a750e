using System.Text.Json;
using WebEx.Spec.Language.Model;
using WebEx.Tests;

namespace WebEx.Site.Tests.Checks;

/// <summary>The checks that a site makes of a command, in order, from what the catalogue says of it.</summary>
internal static class SiteChecks
{
    // Chapter 3, as the site has it.
    private static readonly Dictionary<string, string[]> Workflows = ReadWorkflows();

    /// <summary>The last two are about a request that is valid: what it is about is not there, or not as it has to be.</summary>
    public static async Task<IReadOnlyList<Check>> OfAsync(Probe probe, CenterSites sites)
    {
        CommandModel command = probe.Command.Model;
        List<Check> checks = [.. Known(command), .. Dialects(probe), .. Admissions(probe)];
        if (Format(probe) is { } format)
            checks.Add(format);
        if (Limit(probe, checks[^1]) is { } limit)
            checks.Add(limit);
        if (await StateAsync(probe, sites) is { } state)
            checks.Add(state);
        return checks;
    }

    private static IEnumerable<Check> Known(CommandModel command)
    {
        // The page that detects backup sites has one command, which no AT names.
        if (command.At is null)
            yield break;
        bool hasCode = CatalogueCommands.All.Any(other => other.Model.Path == command.Path && other.Model.ErrorCodes.Contains("UnknownATCommand"));
        yield return new("command", hasCode ? "UnknownATCommand" : "HTTP 404", situation => situation.Text = FormText.With(situation.Text, "AT", "ZZ"));
    }

    private static IEnumerable<Check> Dialects(Probe probe)
    {
        yield return new("https", "HTTP 403", situation => situation.Dialect = situation.Dialect with { RequiresHttps = true })
        {
            Sentence = "over https alone",
        };
        // A secret of which the site knows: the generated reader has to name it.
        if (CodedValue.Of(probe.Command).FirstOrDefault(coded => coded.Coded.IsSecret || coded.Code == "PID") is { } secret)
        {
            yield return new(
                "secret in the address",
                "HTTP 403",
                situation =>
                {
                    situation.Dialect = situation.Dialect with { RequiresPostForSecrets = true };
                    situation.IsGet = true;
                    if (!situation.Text.Contains(secret.Code + "=", StringComparison.Ordinal))
                        situation.Text = FormText.With(situation.Text, secret.Code, "Abc-1234");
                }
            )
            {
                Sentence = "in the body of a POST alone",
            };
        }

        if (probe.Command.Command.Effect is not (WebEx.CommandEffect.Reads or WebEx.CommandEffect.LogsIn or WebEx.CommandEffect.LogsOut))
        {
            yield return new("token", "HTTP 403", situation => situation.Dialect = situation.Dialect with { GivesCsrfToken = true, RequiresCsrfToken = true })
            {
                Sentence = "the token of the login alone",
                NeedsCaller = true,
            };
        }
    }

    private static IEnumerable<Check> Admissions(Probe probe)
    {
        CommandModel command = probe.Command.Model;
        string[] codes = [.. command.ErrorCodes];
        string[]? workflow = Workflows.GetValueOrDefault(command.Id);
        List<(Check Check, string Code)> checks = [];
        bool needsLogin = workflow is null ? command.Access != AccessLevel.None : workflow.Contains(Admission.LoginErrors[0]);
        if (needsLogin && codes.Length > 0)
        {
            string code = Admission.LoginErrors.FirstOrDefault(codes.Contains) ?? Admission.LoginErrors[0];
            // A WebEx ID in the request can stand in for the login.
            Check login = new(
                "login",
                probe.NameOf(code),
                situation =>
                {
                    situation.User = SiteUsers.Nobody;
                    situation.Text = FormText.Without(situation.Text, "WID");
                }
            );
            checks.Add((login, code));
        }

        foreach (Admission admission in Admission.All.Where(admission => admission.IsMadeFor(command)))
        {
            if (admission.Codes.FirstOrDefault(codes.Contains) is { } code)
                checks.Add((new(admission.Name, probe.NameOf(code), admission.Break) { NeedsCaller = admission.NeedsCaller }, code));
        }

        // What chapter 3 does not speak of comes after what it does.
        return checks
            .OrderBy(check => workflow is not null && Array.IndexOf(workflow, check.Code) is >= 0 and var place ? place : int.MaxValue)
            .Select(check => check.Check);
    }

    private static Check? Format(Probe probe)
    {
        foreach (Spoil spoil in Spoils.Of(probe.Command, probe.Center))
        {
            if (probe.Predict(spoil.Apply(probe.Text)) is { Violation.Rule: ViolationRule.Unreadable } wrong)
                return new($"format of {spoil.What}", wrong.Answer, situation => situation.Text = spoil.Apply(situation.Text));
        }

        return null;
    }

    // One whose error is another than that of the check before; else any.
    private static Check? Limit(Probe probe, Check before)
    {
        Check? any = null;
        foreach (Spoil spoil in Spoils.Of(probe.Command, probe.Center))
        {
            if (probe.Predict(spoil.Apply(probe.Text)) is not { } wrong || wrong.Violation.Rule == ViolationRule.Unreadable)
                continue;
            Check limit = new($"limit of {spoil.What}", wrong.Answer, situation => situation.Text = spoil.Apply(situation.Text));
            if (limit.IsToldFrom(before) && !wrong.Answer.StartsWith("HTTP", StringComparison.Ordinal))
                return limit;
            any ??= limit;
        }

        return any;
    }

    private static async Task<Check?> StateAsync(Probe probe, CenterSites sites)
    {
        foreach (Draft draft in probe.Valid)
        {
            string text = probe.ToText(draft);
            string answer = await sites.SendAsync(probe, new(text));
            if (answer != Probe.Success && !answer.StartsWith("HTTP", StringComparison.Ordinal))
                return new("state", answer, situation => situation.Text = text);
        }

        return null;
    }

    private static Dictionary<string, string[]> ReadWorkflows()
    {
        using Stream stream = typeof(WebExTestSite).Assembly.GetManifestResourceStream("catalogue.json")!;
        using var document = JsonDocument.Parse(stream);
        return document
            .RootElement.GetProperty("workflows")
            .EnumerateArray()
            .Select(workflow =>
                (
                    Id: workflow.GetProperty("command").GetString()!,
                    Checks: workflow.GetProperty("checks").EnumerateArray().Select(code => code.GetString()!).ToArray()
                )
            )
            .GroupBy(workflow => workflow.Id)
            .ToDictionary(group => group.Key, group => group.SelectMany(workflow => workflow.Checks).ToArray());
    }
}
