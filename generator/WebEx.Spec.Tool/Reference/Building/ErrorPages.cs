using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>The pages of the errors: which command answers them, why, and what to do.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="map">Where everything is.</param>
internal sealed class ErrorPages(Catalogue catalogue, SiteMap map)
{
    /// <summary>All errors. Codes that differ in capitals alone share a page, because files cannot be told apart by these.</summary>
    public IEnumerable<ErrorPage> All() =>
        catalogue
            .Commands.SelectMany(command => command.Errors.Select(error => (Command: command, Error: error)))
            .GroupBy(use => map.Error(use.Error.Code), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Of(group.Key, [.. group]))
            .Concat(LaterPages());

    /// <summary>Where an error comes from, how it is avoided, and what comes with it, a sentence each.</summary>
    public static IEnumerable<string> FactsOf(ErrorModel error, CenterSet centers)
    {
        if ((centers & ~error.Centers) != CenterSet.None)
            yield return $"Only in {Words.Join([.. (error.Centers & centers).ToAbbreviations()], "and")}.";
        if (error.Pattern.Ranges is [var numbers, ..])
            yield return $"[n] is a number from {numbers.From} to {numbers.To}.";
        if (error.Causes != ErrorCauses.None)
            yield return $"Depends on: {string.Join(", ", ErrorOrigin.WordsOf(error.Causes))}.";
        if (PreventionOf(error.Prevention) is { } prevention)
            yield return prevention;
        if (error.NotEnforceable is { } reason)
            yield return $"No check can find it beforehand: {reason}";
        if (error.Adds.Count > 0)
            yield return $"Comes with {Words.Join([.. error.Adds], "and")}.";
        if (error.Printed.Count > 0)
            yield return $"Also read as {Words.Join([.. error.Printed.Select(SiteMap.Shown)], "or")}.";
        foreach (RemarkModel remark in error.Remarks)
            yield return remark.Text;
    }

    private static string? PreventionOf(ErrorPrevention prevention) =>
        prevention switch
        {
            ErrorPrevention.Validated => "Prevention: validated. Validate reports it before anything is sent.",
            ErrorPrevention.Typed => "Prevention: typed. The C# type has no value that could cause it.",
            _ => null,
        };

    private ErrorPage Of(string address, IReadOnlyList<(CommandModel Command, ErrorModel Error)> uses)
    {
        bool isValidated = uses.Any(use => use.Error.Prevention == ErrorPrevention.Validated);
        return new ErrorPage(
            address,
            string.Join(", ", uses.Select(use => SiteMap.Shown(use.Error.Code)).Distinct()),
            ErrorRemedies.Of(uses),
            isValidated,
            [
                .. uses.OrderBy(use => use.Command.Name, StringComparer.Ordinal)
                    .Select(use => new ErrorUseRow(
                        map.ToCommand(use.Command),
                        map.Ids.Of(use.Command),
                        use.Error.Meaning,
                        [.. FactsOf(use.Error, use.Command.Centers)],
                        [.. ArgumentsOf(use.Command, use.Error.Code)],
                        use.Error.Line,
                        [.. use.Error.Errata.Select(map.ToErratum)]
                    )),
            ]
        );
    }

    // Errors that only later sources know.
    private IEnumerable<ErrorPage> LaterPages()
    {
        var known = catalogue.Commands.SelectMany(command => command.Errors.Select(error => map.Error(error.Code))).ToHashSet(StringComparer.Ordinal);
        return catalogue
            .Commands.SelectMany(command => command.Later.Errors.Select(error => (Command: command, Error: error)))
            .Where(use => !known.Contains(map.Error(use.Error.Code)))
            .GroupBy(use => map.Error(use.Error.Code), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ErrorPage(
                group.Key,
                string.Join(", ", group.Select(use => use.Error.Code).Distinct()),
                ErrorRemedies.Unknown,
                false,
                [
                    .. group.Select(use => new ErrorUseRow(
                        map.ToCommand(use.Command),
                        map.Ids.Of(use.Command),
                        use.Error.Meaning,
                        [$"Not in the guide, but in: {string.Join(", ", use.Error.Sources.Select(source => source.Title))}."],
                        [],
                        0,
                        []
                    )),
                ]
            ));
    }

    private static IEnumerable<string> ArgumentsOf(CommandModel command, string code) =>
        command
            .Arguments.Where(argument => argument.Coded.Prepend(argument).Any(part => part.Errors.Known().Contains(code)))
            .Select(argument => argument.Name)
            .Concat(command.Rules.Where(rule => rule.Error == code).SelectMany(rule => rule.Arguments.Select(reference => reference.Property)))
            .Distinct();
}
