using System.Globalization;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The doc comment of an argument: meaning, limits and default, code, errors, remarks. What the type of the property shows already is not said
/// again.</summary>
internal static class ArgumentDoc
{
    /// <summary>The lines, without the slashes.</summary>
    public static IEnumerable<string> Of(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        string meaning =
            argument.Meaning.Length > 0 ? argument.Meaning
            : argument.Parts.Count > 0 ? argument.Parts[0].Meaning
            : "";
        return DocText
            .Element("summary", view.Links.Escape(meaning))
            .Concat(DocText.Element("value", string.Join(" ", Values(view))))
            .Concat(DocText.Element("remarks", string.Join(" ", Remarks(view))))
            .Concat(DocText.SeeAlso(view.ReferencePage));
    }

    private static IEnumerable<string> Values(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        string facts = string.Join(
            ", ",
            Facts(view).Select(DocText.Escape).Concat(argument.Tokens.Select(token => $"or <see cref=\"{view.Constant(token.Name)}\"/>"))
        );
        if (facts.Length > 0)
            yield return Sentence(facts);
        foreach (string ofPart in view.Emitter.PartFacts(view))
            yield return ofPart;
        if (Default(view) is { } value)
            yield return value;
    }

    private static IEnumerable<string> Remarks(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        IEnumerable<ArgumentModel> parts = argument.IsGroup ? [] : argument.Parts;
        yield return $"{(argument.IsGroup ? "Elements are sent as" : "Sent as")} {Codes(argument)}.";
        if (view.IsRestricted)
            yield return view.Links.Escape($"Only in {CenterText.Words(view.Centers)}{(argument.Only is null ? "" : $" ({argument.Only})")}.");
        else if (argument.Only is not null)
            yield return view.Links.Escape($"Only: {argument.Only}.");
        if (Presence(view) is { } presence)
            yield return view.Links.Escape(presence);
        if (Errors(view, parts.Prepend(argument)) is { } errors)
            yield return errors;
        string remarks = string.Join(
            " ",
            Deprecation(argument).Concat(argument.Remarks.Concat(parts.SelectMany(part => part.Remarks)).Select(remark => remark.Text))
        );
        if (remarks.Length > 0)
            yield return $"<para>{view.Links.Escape(remarks)}</para>";
    }

    private static IEnumerable<string> Deprecation(ArgumentModel argument)
    {
        if (argument.Deprecated is { } deprecated)
            yield return $"Deprecated: {deprecated.TrimEnd('.')}.";
    }

    private static string Codes(ArgumentModel argument) =>
        CenterText.Join([.. argument.Coded.SelectMany(coded => coded.Aliases.Prepend(coded.Code)).Select(DocText.Code).Distinct()], "and");

    private static IEnumerable<string> Facts(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        if (view.Emitter.Fact(argument) is { } kind)
            yield return kind;
        foreach (string limit in LimitFacts.Of(argument, view.Emitter.LimitUnit))
            yield return limit;
        if (argument.Numbered is { } numbered)
            yield return numbered.To is { } to ? $"numbers {numbered.From} to {to}" : $"numbers from {numbered.From}";
        if (argument.Least is { } least)
            yield return $"{least} or more of them";
    }

    private static string? Presence(ArgumentView view)
    {
        RequirementModel required = view.Model.Required;
        if (view.IsRequired)
            return "Required.";
        if (required.Condition is { } condition)
            return $"Required {condition.TrimEnd('.')}.";
        return required.Centers == CenterSet.None ? null : $"Required in {CenterText.Words(required.Centers & view.Centers)}.";
    }

    private static string? Default(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        if (argument.IsGroup)
            return null;
        if (argument.DefaultFrom is { } from)
            return $"Default on the site: {view.Links.Escape(from.TrimEnd('.'))}.";
        IEnumerable<ArgumentModel> stated = argument.Coded.Where(coded => coded.Defaults.Count > 0);
        IEnumerable<string> defaults =
            argument.Defaults.Count > 0 || argument.Parts.Count == 0
                ? argument.Defaults.Select(value => InCenters(value, Reference(view, value)))
                : stated.Select(part => string.Join(", ", part.Defaults.Select(value => InCenters(value, Token(value))))).Distinct();
        string text = string.Join(", ", defaults);
        return text.Length == 0 ? null : $"Default on the site: {text}.";
    }

    // As it is written in C#, where the type of the property has a word for it.
    private static string Reference(ArgumentView view, DefaultModel value) =>
        (value.Token is { Length: > 0 } token ? view.Emitter.DefaultReference(view, token) : null) ?? Token(value);

    private static string Token(DefaultModel value) =>
        value.Token switch
        {
            null => "<see langword=\"null\"/>",
            "" => "empty",
            _ => DocText.Code(value.Token),
        };

    private static string InCenters(DefaultModel value, string text) => value.Centers == CenterSet.All ? text : $"{text} in {CenterText.Words(value.Centers)}";

    private static string? Errors(ArgumentView view, IEnumerable<ArgumentModel> arguments)
    {
        var codes = arguments
            .SelectMany(part =>
                new[]
                {
                    Error(view, part.Errors.Missing),
                    Error(view, part.Errors.TooFew),
                    Error(view, part.Errors.TooShort, part.Errors.TooShortBelow is { } below ? $"below {Number(below)}" : null),
                    Error(view, part.Errors.TooLong, part.Errors.TooLongAbove is { } above ? $"above {Number(above)}" : null),
                    Error(view, part.Errors.Characters),
                    Error(view, part.Errors.NotAscii),
                    Error(view, part.Errors.Invalid),
                }
            )
            .OfType<string>()
            .Distinct()
            .ToList();
        return codes.Count == 0 ? null : $"{(codes.Count == 1 ? "Error" : "Errors")}: {string.Join(", ", codes)}.";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Error(ArgumentView view, string? code, string? limit = null) =>
        code is null ? null
        : limit is null ? view.Error(code)
        : $"{view.Error(code)} ({limit} characters)";

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text.Substring(1)}.";
}
