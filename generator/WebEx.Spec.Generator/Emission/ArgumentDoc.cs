using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Emission;

/// <summary>The doc comment of an argument: meaning, format, limits, default, errors, source.</summary>
internal static class ArgumentDoc
{
    /// <summary>The lines, without the slashes.</summary>
    public static IEnumerable<string> Of(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        string meaning = argument.Meaning.Length > 0 ? argument.Meaning : argument.Parts.Count > 0 ? argument.Parts[0].Meaning : "";
        foreach (string line in DocText.Element("summary", DocText.Escape(meaning))) yield return line;
        foreach (string line in DocText.Element("remarks", string.Join(" ", Sentences(view)))) yield return line;
    }

    private static IEnumerable<string> Sentences(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        yield return $"{Codes(argument)}: {DocText.Escape(string.Join("; ", Facts(argument)))}.";
        // The properties of an element speak for themselves.
        IEnumerable<ArgumentModel> parts = argument.Type == ArgumentType.Group ? [] : argument.Parts;
        foreach (ArgumentModel part in parts)
        {
            string limits = string.Join(", ", part.Required.Centers == CenterSet.None ? Limits(part) : Limits(part).Prepend("required"));
            if (limits.Length > 0) yield return $"{DocText.Code(part.Code)}: {DocText.Escape(limits)}.";
        }

        if (view.IsRestricted) yield return DocText.Escape($"Only in {CenterText.Words(view.Centers)}{(argument.Only is null ? "" : $" ({argument.Only})")}.");
        else if (argument.Only is not null) yield return DocText.Escape($"Only: {argument.Only}.");
        if (Presence(view) is { } presence) yield return DocText.Escape(presence);
        if (Default(argument) is { } value) yield return value;
        if (Errors(parts.Prepend(argument)) is { } errors) yield return errors;
        if (argument.Deprecated is { } deprecated) yield return DocText.Escape($"Deprecated: {deprecated.TrimEnd('.')}.");
        foreach (RemarkModel remark in argument.Remarks.Concat(parts.SelectMany(part => part.Remarks))) yield return DocText.Escape(remark.Text);
        if (argument.Line > 0) yield return $"Guide line {argument.Line}.";
    }

    private static string Codes(ArgumentModel argument) => string.Join(", ", argument.Coded.SelectMany(coded => coded.Aliases.Prepend(coded.Code)).Select(DocText.Code));

    private static IEnumerable<string> Facts(ArgumentModel argument)
    {
        yield return argument.Type switch
        {
            ArgumentType.Secret => "secret text",
            ArgumentType.Email => "an e-mail address",
            ArgumentType.Url => "a URL",
            ArgumentType.Key => "digits",
            ArgumentType.Number => "a number",
            ArgumentType.Flag => $"yes is {argument.Flag!.Yes}, no is {argument.Flag.No}",
            ArgumentType.Choice => "a choice",
            ArgumentType.Bits => "a sum of bits",
            ArgumentType.TimeZone => "an index of the time zones",
            ArgumentType.Date => "a date",
            ArgumentType.DateTime => "a date and a time of day",
            ArgumentType.Time => "a time of day",
            ArgumentType.Phone => "a phone number in parts",
            ArgumentType.CallOutPhone => "a phone number in one value",
            ArgumentType.Group => "elements that are numbered on the wire",
            ArgumentType.List => $"values separated by \"{argument.List!.Separator}\"",
            _ => "text",
        };
        foreach (ChoiceValue token in argument.Tokens) yield return $"or {token.Token}";
        foreach (string limit in Limits(argument)) yield return limit;
        if (argument.Numbered is { } numbered) yield return numbered.To is { } to ? $"numbers {numbered.From} to {to}" : $"numbers from {numbered.From}";
        if (argument.Least is { } least) yield return $"{least} or more of them";
    }

    private static IEnumerable<string> Limits(ArgumentModel argument)
    {
        // Some cultures write a minus sign of their own.
        string? min = argument.Min?.ToString(CultureInfo.InvariantCulture);
        string? max = argument.Max?.ToString(CultureInfo.InvariantCulture);
        string unit = argument.Type switch { ArgumentType.Number => "", ArgumentType.Phone => " characters together", _ => " characters" };
        if (min is not null && max is not null) yield return $"{min} to {max}{unit}";
        else if (max is not null) yield return $"at most {max}{unit}";
        else if (min is not null) yield return $"at least {min}{unit}";
        if (argument.IsAscii) yield return "ASCII only";
        if (argument.Fields is { } fields)
            yield return $"{fields.ToString(CultureInfo.InvariantCulture)} fields with commas or dashes between them, the last one not empty";
        if (argument.Forbidden is { } forbidden) yield return forbidden.Contains(' ')
            ? $"no blanks and none of {forbidden.Replace(" ", "")}"
            : $"none of {forbidden}";
    }

    private static string? Presence(ArgumentView view)
    {
        RequirementModel required = view.Model.Required;
        if (view.IsRequired) return "Required.";
        if (required.Condition is { } condition) return $"Required {condition.TrimEnd('.')}.";
        return required.Centers == CenterSet.None ? null : $"Required in {CenterText.Words(required.Centers & view.Centers)}.";
    }

    private static string? Default(ArgumentModel argument)
    {
        if (argument.Type == ArgumentType.Group) return null;
        if (argument.DefaultFrom is { } from) return $"Default: {DocText.Escape(from.TrimEnd('.'))}.";
        IEnumerable<ArgumentModel> stated = argument.Coded.Where(coded => coded.Defaults.Count > 0);
        IEnumerable<string> defaults = argument.Defaults.Count > 0 || argument.Parts.Count == 0
            ? argument.Defaults.Select(value => Token(value))
            : stated.Select(part => string.Join(", ", part.Defaults.Select(Token))).Distinct();
        string text = string.Join(", ", defaults);
        return text.Length == 0 ? null : $"Default: {text}.";
    }

    private static string Token(DefaultModel value)
    {
        string token = value.Token switch { null => "null", "" => "blank", _ => DocText.Code(value.Token) };
        return value.Centers == CenterSet.All ? token : $"{token} in {CenterText.Words(value.Centers)}";
    }

    private static string? Errors(IEnumerable<ArgumentModel> arguments)
    {
        var codes = arguments
            .SelectMany(part => new[]
            {
                Error(part.Errors.Missing),
                Error(part.Errors.TooFew),
                Error(part.Errors.TooShort, part.Errors.TooShortBelow is { } below ? $"below {Number(below)}" : null),
                Error(part.Errors.TooLong, part.Errors.TooLongAbove is { } above ? $"above {Number(above)}" : null),
                Error(part.Errors.Characters),
                Error(part.Errors.NotAscii),
                Error(part.Errors.Invalid),
            })
            .OfType<string>().Distinct().ToList();
        return codes.Count == 0 ? null : $"Errors: {string.Join(", ", codes)}.";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Error(string? code, string? limit = null) =>
        code is null ? null : limit is null ? DocText.Code(code) : $"{DocText.Code(code)} ({limit} characters)";
}
