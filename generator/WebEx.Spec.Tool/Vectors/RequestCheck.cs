using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>
/// What a request does against limits and rules in a center, by the language of the catalogue (<c>spec/README.md</c>) alone. It decides what vectors expect, so
/// that it uses nothing of the library that they test.
/// </summary>
internal sealed class RequestCheck(CommandModel command, CenterSet center)
{
    /// <summary>All of it, in no order that matters.</summary>
    public IReadOnlyList<Breach> Of(VectorFields request)
    {
        var breaches = new List<Breach>();
        if ((command.Centers & center) == CenterSet.None)
            breaches.Add(new Breach("notInCenter", command.At ?? PathOf(command), 0));
        foreach (ArgumentModel argument in command.Arguments)
            breaches.AddRange(Of(argument, request.GetValueOrDefault(argument.Name), null));
        breaches.AddRange(Rules(request));
        return breaches;
    }

    /// <summary>What it does against the rules across arguments.</summary>
    public IEnumerable<Breach> Rules(VectorFields request) =>
        command.Rules.Where(rule => (rule.Centers & center) != CenterSet.None).SelectMany(rule => new RuleCheck(command, rule).Of(request));

    /// <summary>The path of a command's page.</summary>
    public static string PathOf(CommandModel command) => command.Path.Length > 0 ? command.Path : command.Page;

    private IEnumerable<Breach> Of(ArgumentModel argument, object? value, int? number)
    {
        string code = NumberedCode.Of(argument.Coded.First().Code, number);
        if (value is not null && !IsEverywhere(argument) && (argument.Centers & center) == CenterSet.None)
            yield return new Breach("notInCenter", code, argument.Line);
        foreach (Breach breach in Missing(argument, value, number))
            yield return breach;
        if (value is null)
            yield break;
        if (argument.Deprecated is not null)
            yield return new Breach("deprecated", code, argument.Line, IsNotice: true);
        if (argument.Least is { } least && CountOf(value) < least)
            yield return new Breach("tooFew", code, argument.Line, NumberedCode.OfError(argument.Errors.TooFew, null));
        foreach (Breach breach in Values(argument, value, number))
            yield return breach;
    }

    private IEnumerable<Breach> Values(ArgumentModel argument, object value, int? number) =>
        argument.IsGroup ? Group(argument, (IReadOnlyList<object>)value)
        : argument.IsFamily ? ((VectorFields)value).SelectMany(pair => Family(argument, int.Parse(pair.Key, CultureInfo.InvariantCulture), pair.Value))
        : new ValueCheck(center, argument, number).Of(value);

    private IEnumerable<Breach> Family(ArgumentModel argument, int number, object value) =>
        number < argument.Numbered!.From || number > (argument.Numbered.To ?? int.MaxValue)
            ? [new Breach("outOfRange", NumberedCode.Of(argument.Code, number), argument.Line), .. new ValueCheck(center, argument, number).Of(value)]
            : new ValueCheck(center, argument, number).Of(value);

    // An element that holds nothing would not be sent, and the site would not look for those behind it.
    private IEnumerable<Breach> Group(ArgumentModel group, IReadOnlyList<object> elements)
    {
        string code = group.Coded.First().Code;
        if (group.Numbered!.To is { } last && elements.Count > last - group.Numbered.From + 1)
            yield return new Breach("outOfRange", code, group.Line, NumberedCode.OfError(group.Errors.Invalid, null));
        bool isSomethingRequired = group.Parts.Any(part => part.Required.IsAlways && IsEverywhere(part));
        for (int i = 0; i < elements.Count; i++)
        {
            int number = group.Numbered.From + i;
            var element = (VectorFields)elements[i];
            if (element.Count == 0 && !isSomethingRequired)
                yield return new Breach("anyOf", NumberedCode.Of(code, number), group.Parts[0].Line);
            foreach (ArgumentModel part in group.Parts)
            foreach (Breach breach in Of(part, element.GetValueOrDefault(part.Name), number))
                yield return breach;
        }
    }

    private IEnumerable<Breach> Missing(ArgumentModel argument, object? value, int? number)
    {
        CenterSet here = argument.Centers & command.Centers & center;
        // What every center of the command demands is missed in one that lacks the command too.
        bool IsDemanded(RequirementModel requirement) => (requirement.IsAlways && IsEverywhere(argument)) || (requirement.Centers & here) != CenterSet.None;
        if (argument.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time)
            return Parts(part => IsDemanded(argument.Required) || IsDemanded(part.Required));
        if (argument.Type == ArgumentType.Phone && argument.Parts.Any(part => IsDemanded(part.Required)))
            return Parts(part => IsDemanded(part.Required));
        bool isMissing = value is null or "" || CountOf(value) == 0;
        return IsDemanded(argument.Required) && isMissing
            ?
            [
                new Breach(
                    "required",
                    NumberedCode.Of(argument.Coded.First().Code, number),
                    argument.Line,
                    NumberedCode.OfError(argument.Errors.Missing, number)
                ),
            ]
            : [];

        IEnumerable<Breach> Parts(Func<ArgumentModel, bool> isDemanded) =>
            argument
                .Parts.Where(part => isDemanded(part) && (value as VectorFields)?.GetValueOrDefault(part.Part!) is null or "")
                .Select(part => new Breach("required", part.Code, part.Line, NumberedCode.OfError(part.Errors.Missing ?? argument.Errors.Missing, number)));
    }

    private bool IsEverywhere(ArgumentModel argument) => (argument.Centers & command.Centers) == command.Centers;

    // Of what can hold several values; a single one counts as many.
    private static int CountOf(object value) =>
        value switch
        {
            VectorFields fields => fields.Count,
            IReadOnlyList<object> list => list.Count,
            _ => int.MaxValue,
        };
}
