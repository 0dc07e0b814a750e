using System.Globalization;
using System.Text;
using WebEx.Site.Tests.Checks;
using WebEx.Tests;

namespace WebEx.Site.Tests.Errors;

/// <summary>The document that says how each error of each command is had from a site.</summary>
internal static class ErrorTable
{
    public static string Write(ReachedErrors reached)
    {
        (GeneratedCommand Command, string Code, string? Way)[] rows =
        [
            .. CatalogueCommands.All.OrderBy(command => command.Model.Id, StringComparer.Ordinal).SelectMany(command => Rows(command, reached)),
        ];
        StringBuilder text = new();
        _ = text.AppendLine("# How each error is reached")
            .AppendLine()
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"""
                Of the {rows.Length} errors of all commands, {rows.Count(row =>
                    row.Way is not null
                )} come back from a site for a request in a state that a test makes; the others by a fault:
                `SiteFault.Error("CODE")`, or the header `X-WebEx-Fault: error=CODE`.
                The tests of `tests/WebEx.Spec.Site.Tests` write this file: each row is an answer that came.

                | reached by | what is wrong |
                |---|---|
                | no login | nobody has logged in |
                | caller | the user has not the right |
                | setting | the settings of the site do not allow it |
                | format, limit, rule | an argument: no value of its type, outside of its limits, or not together with others |
                | state | what the request is about; the tests of that name bring it about |
                | a fault | nothing, until a test asks for it |
                """
            );
        foreach (IGrouping<GeneratedCommand, (GeneratedCommand, string Code, string? Way)> command in rows.GroupBy(row => row.Command))
        {
            _ = text.AppendLine()
                .AppendLine(CultureInfo.InvariantCulture, $"## {command.Key.Model.Id} {command.Key.Model.Name}")
                .AppendLine()
                .AppendLine("| error | reached by |")
                .AppendLine("|---|---|");
            foreach ((_, string code, string? way) in command)
                _ = text.AppendLine(CultureInfo.InvariantCulture, $"| {code} | {way ?? "a fault"} |");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<(GeneratedCommand Command, string Code, string? Way)> Rows(GeneratedCommand command, ReachedErrors reached)
    {
        Probe probe = new(command, command.Centers.First());
        foreach (string code in command.Command.Errors?.Codes ?? [])
            yield return (command, code, reached[command.Model.Id, probe.NameOf(code)]);
    }
}
