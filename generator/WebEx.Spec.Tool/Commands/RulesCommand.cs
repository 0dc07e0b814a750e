using System.CommandLine;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec rules</c>.</summary>
internal static class RulesCommand
{
    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "An id; all ids are listed when left out.",
            HelpName = "ID",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(_ => RuleTexts.All.Keys.Select(key => new System.CommandLine.Completions.CompletionItem(key)));
        var verb = new Verb("rules", "Lists the ids of findings, or tells what one means and what to do.", ("rules WES2001", "Tells what WES2001 means."))
        {
            id,
        };
        verb.SetAction(parsed => Run(parsed.GetValue(id), console.Output));
        return verb;
    }

    private static int Run(string? id, TextWriter output)
    {
        if (id is null)
        {
            foreach (RuleText rule in RuleTexts.All.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal))
                output.WriteLine($"{rule.Id}  {rule.Title}");
            return ExitCode.Sound;
        }

        if (!RuleTexts.All.TryGetValue(id.ToUpperInvariant(), out RuleText? text))
            throw new MisuseException($"{Quoted.Text(id)} is not an id; '{ToolName.Text} rules' lists them.");
        output.WriteLine($"{text.Id} {text.Title}");
        output.WriteLine();
        output.WriteLine(text.Text);
        return ExitCode.Sound;
    }
}
