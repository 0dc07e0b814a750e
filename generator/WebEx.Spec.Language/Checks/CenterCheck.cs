using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Checks;

/// <summary>Finds what a command says of centers that it is not valid in: nobody would ever come to it.</summary>
/// <param name="command">Where the command is valid.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class CenterCheck(CenterSet command, DiagnosticBag diagnostics)
{
    /// <summary>Checks an argument, with its parts.</summary>
    public void Check(MappingNode map, ArgumentModel argument, CenterSet around = CenterSet.All)
    {
        CenterSet outer = command & around;
        CenterSet valid = argument.Centers & outer;
        string name = argument.Name.Length > 0 ? argument.Name : argument.Code;
        if (valid == CenterSet.None)
            Add(map, "centers", $"{name} is valid in {Words(argument.Centers)}, where {(around == CenterSet.All ? "the command" : "its group")} is not.");
        else if (argument.Required.Centers != CenterSet.All && (argument.Required.Centers & ~valid) != CenterSet.None)
            Add(map, "required", $"{name} is required in {Words(argument.Required.Centers & ~valid)}, where it is not valid.");
        foreach (
            DefaultModel value in argument.Defaults.Where(value =>
                valid != CenterSet.None && value.Centers is not (CenterSet.All or CenterSet.None) && (value.Centers & valid) == CenterSet.None
            )
        )
            Add(map, "default", $"{name} has a default in {Words(value.Centers)}, where it is not valid.");
        if (argument.Choice is { IsShared: false } choice)
            foreach (ChoiceValue value in choice.Values.Where(value => (value.Centers & outer) == CenterSet.None))
                Add(map, "values", $"The value {Quoted.Text(value.Token)} of {name} is valid in {Words(value.Centers)}, where the command is not.");
        List<MappingNode> parts = [.. (map.Find("parts")?.Value as SequenceNode)?.Items.OfType<MappingNode>() ?? []];
        foreach (ArgumentModel part in argument.Parts)
            Check(
                parts.Find(other => (other.Find("code")?.Value as ScalarNode)?.Value == part.Code) ?? map,
                part,
                valid == CenterSet.None ? CenterSet.All : valid
            );
    }

    /// <summary>Checks a rule.</summary>
    public void Check(RuleModel rule, IReadOnlyList<ArgumentModel> arguments, SourceSpan span)
    {
        if ((rule.Centers & command) == CenterSet.None)
        {
            diagnostics.Add(SpecMessages.RuleCentersInvalid(Words(rule.Centers)), span);
            return;
        }

        foreach (ArgumentReference reference in rule.Condition.Select(term => term.Argument).Concat(rule.Arguments))
        {
            if (
                arguments.FirstOrDefault(argument => argument.Name == reference.Property) is { } found
                && (found.Centers & rule.Centers & command) == CenterSet.None
            )
                diagnostics.Add(SpecMessages.RuleCentersOfArgument(Words(rule.Centers & command), found.Name, Words(found.Centers)), span);
        }
    }

    /// <summary>Checks a row of errors.</summary>
    public void Check(ErrorModel error, SourceSpan span)
    {
        if ((error.Centers & command) == CenterSet.None)
            diagnostics.Add(SpecMessages.ErrorCentersInvalid(error.Code, Words(error.Centers)), span);
    }

    private static string Words(CenterSet centers) => string.Join(", ", centers.ToAbbreviations());

    private void Add(MappingNode map, string key, string message) =>
        diagnostics.Add(SpecMessages.CentersRefused(message), map.Find(key)?.Value.Span ?? map.Span);
}
