using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Linting;

/// <summary>Names and sentences against the rules for them.</summary>
internal static partial class NameLints
{
    private const int LongestMeaning = 160;
    private const int LongestCode = 3;

    private static readonly string[] Units = ["second", "minute", "hour", "day", "week", "month", "year", "megabyte", "kilobyte", "percent"];

    // Plurals without an s.
    private static readonly string[] Plurals = ["Data", "People", "Children", "Criteria"];

    /// <summary>All of it.</summary>
    public static IEnumerable<Finding> Find(LintInput input) =>
        input.Arguments.SelectMany(argument => Find(argument.Path, argument.Map, argument.IsPart)).Concat(Types(input));

    private static IEnumerable<Finding> Find(string path, MappingNode map, bool isPart)
    {
        string meaning = LintInput.Text(map, "meaning") ?? "";
        if (meaning.Length > LongestMeaning)
            yield return LintRules.LongMeaning.At(
                new SpecPlace(path, map.Find("meaning")!.Value.Span),
                $"This meaning has {meaning.Length} characters; say it in {LongestMeaning}, and what goes beyond it in 'remarks'."
            );
        if (map.Find("required")?.Value is ScalarNode { Value: "true" } && LintInput.Text(map, "default") is { Length: > 0 } && map.Find("erratum") is null)
            yield return LintRules.RequiredWithDefault.At(
                new SpecPlace(path, map.Find("default")!.Key.Span),
                "What has to be given has no default. Leave one of the two out, or name the erratum of the guide's contradiction."
            );
        if (map.Find("name")?.Value is not ScalarNode name)
            yield break;
        var place = new SpecPlace(path, name.Span);
        string code = LintInput.Text(map, "code") ?? "";
        string type = LintInput.Text(map, "type") ?? "text";
        if (!isPart && IsSeveral(type, code) && !Word.Matches(name.Value).Any(word => word.Value.EndsWith('s') || Plurals.Contains(word.Value)))
            yield return LintRules.SingularList.At(place, $"{Quoted.Text(name.Value)} holds several values; give it a plural.");
        if (name.Value == code && code.Length <= LongestCode && code.All(char.IsAsciiLetterUpper))
            yield return LintRules.CodeAsName.At(place, $"{Quoted.Text(name.Value)} is the code; give it a name in words.");
        if (type == "integer" && UnitOf(meaning) is { } unit && !name.Value.Contains(unit, StringComparison.OrdinalIgnoreCase))
            yield return LintRules.MissingUnit.At(place, $"The meaning speaks of {unit}s; say so in the name, as in DurationMinutes.");
    }

    private static bool IsSeveral(string type, string code) => type is "list" or "group" || code.Contains("{n}", StringComparison.Ordinal);

    private static string? UnitOf(string meaning) =>
        Measured.Match(meaning) is { Success: true } match ? Units.First(match.Groups["unit"].Value.StartsWith) : null;

    // Where the same argument has several types, code that works with one command does not compile with another.
    private static IEnumerable<Finding> Types(LintInput input)
    {
        var named =
            from argument in input.Arguments
            let name = argument.Map.Find("name")?.Value as ScalarNode
            let code = LintInput.Text(argument.Map, "code")
            where name is not null && code is not null && argument.Map.Find("use") is null
            let meaning = LintInput.Text(argument.Map, "meaning")
            select (argument.Path, Name: name, Code: code, Meaning: meaning, Type: LintInput.Text(argument.Map, "type") ?? "text");
        foreach (var group in named.GroupBy(argument => (argument.Name.Value, argument.Code, argument.Meaning)))
        {
            var types = group.GroupBy(argument => argument.Type, StringComparer.Ordinal).OrderByDescending(type => type.Count()).ToList();
            foreach (var argument in types.Skip(1).SelectMany(type => type))
                yield return LintRules.SeveralTypes.At(
                    new SpecPlace(argument.Path, argument.Name.Span),
                    $"{Quoted.Text(argument.Name.Value)} ({argument.Code}) is of type {argument.Type} here and of type {types[0].Key} elsewhere; "
                        + "give it one type, or two names."
                );
        }
    }

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(
        @"\b(?:how many|number of|in) (?<unit>seconds|minutes|hours|days|weeks|months|years|megabytes|kilobytes|percent)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Measured { get; }
}
