using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Showing;

/// <summary>A command for people, with the place of each fact.</summary>
/// <param name="command">The command.</param>
/// <param name="console">Where it is written.</param>
internal sealed class CommandText(CommandModel command, ToolConsole console)
{
    private readonly StyledWriter _text = new(console);

    /// <summary>Writes it.</summary>
    public void Write(string id, string path)
    {
        _text.WriteLine($"{command.Name} ({id})", TextRole.Heading);
        _text.WriteLine($"  {command.Summary}");
        _text.WriteLine(
            $"  {string.Join(", ", command.Centers.ToNames())}; access: {JsonWriting.Word(command.Access)}; effect: {JsonWriting.Word(command.Effect)}."
        );
        _text.WriteLine($"  Guide: \"{command.Guide.Section}\", page {command.Guide.Page}, line {command.Guide.Line}. File: {path}.");
        if (command.Deprecated is { } instead)
            _text.WriteLine($"  Deprecated: use {instead}.", TextRole.Warning);
        if (command.Errata.Count > 0)
            _text.WriteLine($"  Errata: {string.Join(", ", command.Errata)}.", TextRole.Aside);
        Remarks(command.Remarks, "  ");
        Arguments();
        Rules();
        Reply();
        Errors();
    }

    private void Arguments()
    {
        Heading("Arguments", command.Arguments.Count);
        foreach (ArgumentModel argument in command.Arguments)
        {
            foreach (ArgumentModel part in argument.Coded)
            {
                _text.Write($"  {part.Code.PadRight(10)} ", TextRole.Code);
                string name = part == argument ? argument.Name : $"{argument.Name}.{(part.Name.Length > 0 ? part.Name : part.Part)}";
                _text.Write($"{name}: {part.Meaning} ");
                _text.WriteLine($"[{ArgumentFacts(argument, part)}]", TextRole.Aside);
            }
        }
    }

    private string ArgumentFacts(ArgumentModel whole, ArgumentModel part)
    {
        List<string> facts = [JsonWriting.Word(part.Type)];
        ArgumentErrors errors = part.Errors;
        if (whole.Required.IsAlways)
            facts.Add("required");
        else if (whole.Required.Centers != CenterSet.None)
            facts.Add($"required in {string.Join(", ", whole.Required.Centers.ToAbbreviations())}");
        if (whole.Required.Condition is { } condition)
            facts.Add($"required {condition}");
        if ((whole.Centers & command.Centers) != command.Centers)
            facts.Add(string.Join(", ", (whole.Centers & command.Centers).ToAbbreviations()) + " only");
        if (part.Min is { } min)
            facts.Add($"min {min.ToString(CultureInfo.InvariantCulture)}");
        if (part.Max is { } max)
            facts.Add($"max {max.ToString(CultureInfo.InvariantCulture)}");
        if (part.Choice is { } choice)
            facts.Add($"one of {string.Join(", ", choice.Values.Select(value => value.Token))}");
        if (part.Flag is { } flag)
            facts.Add($"{flag.Yes} or {flag.No}");
        if (part.LiteralDefault is { } literal)
            facts.Add($"default {(literal.Length == 0 ? "''" : literal)}");
        if (part.Deprecated is { } instead)
            facts.Add($"deprecated: {instead}");
        if (errors != ArgumentErrors.None)
            facts.Add("errors");
        facts.Add($"line {(part.Line > 0 ? part.Line : whole.Line).ToString(CultureInfo.InvariantCulture)}");
        facts.AddRange(part.Errata.Concat(whole.Errata).Distinct().Select(erratum => $"erratum {erratum}"));
        return string.Join("; ", facts);
    }

    private void Rules()
    {
        List<RuleEntry> rules = [.. new RuleEntries(command).All()];
        Heading("Rules", rules.Count);
        foreach (RuleEntry rule in rules)
            _text.WriteLine($"  {rule.Text}{(rule.Error is null ? "" : $" ({rule.Error})")}");
    }

    private void Reply()
    {
        ReplyModel reply = command.Reply ?? ReplyModel.Usual;
        Heading("Reply", 1);
        string status = reply.Statuses.Count == 0 ? "no status" : $"{reply.StatusCode}={string.Join("|", reply.Statuses)}";
        _text.WriteLine(
            $"  {status}, by {reply.Method}; without a BackURL: {JsonWriting.Word(reply.Without)}{(reply.Line > 0 ? $"; line {reply.Line}" : "")}."
        );
        foreach (ReplyParameter parameter in reply.AllParameters.DistinctBy(parameter => parameter.Code))
        {
            _text.Write($"  {parameter.Code.PadRight(10)} ", TextRole.Code);
            _text.Write($"{parameter.Name}: {parameter.Meaning} ");
            _text.WriteLine(
                $"[{JsonWriting.Word(parameter.Type)}{(parameter.When is { } when ? $"; when {when}" : parameter.IsPromised ? "" : "; optional")}]",
                TextRole.Aside
            );
        }
    }

    private void Errors()
    {
        Heading("Errors", command.Errors.Count);
        foreach (ErrorModel error in command.Errors)
        {
            _text.Write($"  {error.Code}", TextRole.Error);
            _text.Write($": {error.Meaning} ");
            _text.WriteLine(
                $"[line {error.Line}{(error.Prevention == ErrorPrevention.None ? "" : $"; {JsonWriting.Word(error.Prevention)}")}]",
                TextRole.Aside
            );
        }
    }

    private void Remarks(IEnumerable<RemarkModel> remarks, string indent)
    {
        foreach (RemarkModel remark in remarks)
        {
            _text.Write($"{indent}- {remark.Text}");
            _text.WriteLine(remark.Line is { } line ? $" [line {line}]" : "", TextRole.Aside);
        }
    }

    private void Heading(string text, int count)
    {
        if (count == 0)
            return;
        _text.WriteLine();
        _text.WriteLine(text, TextRole.Heading);
    }
}
