using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds workflows against the commands that they are about.</summary>
/// <param name="commands">The commands; null when some are missing because of mistakes of their own.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class WorkflowBinder(CommandIds? commands, DiagnosticBag diagnostics)
{
    /// <summary>What is wrong with two workflows beside each other, if anything.</summary>
    public static (string Key, string Problem)? Clash(WorkflowModel one, WorkflowModel other) =>
        one.Section == other.Section ? ("section", $"The workflow of the section {Quoted.Text(other.Section)} is given a second time") : null;

    /// <summary>Binds one.</summary>
    public WorkflowModel Bind(MappingNode map)
    {
        var reader = new MapReader(map, WorkflowTable.Workflow, diagnostics);
        string id = reader.RequiredText("command");
        CommandModel? command = commands?.Find(id);
        if (commands is not null && command is null && id.Length > 0)
            diagnostics.Add(SpecMessages.NotACommand(id, Meant(id)), reader.SpanOf("command"));
        return new WorkflowModel(
            id,
            reader.RequiredText("section"),
            reader.Line(),
            reader.Maps("checks").Select(check => Check(check, command)).ToEquatableArray(),
            reader.Remarks(),
            reader.Texts("erratum")
        );
    }

    // The page or the family may be missing.
    private string Meant(string id)
    {
        string[] longer = [.. commands!.All.Where(IsLonger).Take(3)];
        return longer.Length == 0
            ? Suggestion.For(id, commands.All)
            : $"; a command is named by its page and AT, and by its family where these repeat: {string.Join(" or ", longer)}.";

        bool IsLonger(string known) =>
            known.EndsWith("/" + id, StringComparison.Ordinal) || known.StartsWith(id + "@", StringComparison.Ordinal) || known.Contains("/" + id + "@");
    }

    private WorkflowCheck Check(MappingNode map, CommandModel? command)
    {
        var reader = new MapReader(map, WorkflowTable.Check, diagnostics);
        _ = reader.Required("error");
        foreach (ScalarNode error in reader.Scalars("error"))
            if (command?.Errors.Any(known => known.Code == error.Value) == false)
                diagnostics.Add(
                    SpecMessages.NotAnErrorOfCommand(error.Value, Suggestion.For(error.Value, command.Errors.Select(known => known.Code))),
                    error.Span
                );
        return new WorkflowCheck(reader.RequiredSentence("asks"), reader.Texts("error"), reader.Line(), reader.Texts("erratum"));
    }
}
