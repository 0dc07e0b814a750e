using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Tables;

/// <summary>An error code among those of all commands, in which the spellings of one error are one code.</summary>
/// <param name="Name">The C# name: that of most commands.</param>
/// <param name="Code">As the site sends it; <c>[n]</c> and <c>[1..10]</c> stand for numbers.</param>
/// <param name="Commands">How many commands return it.</param>
/// <param name="OtherSpellings">What commands send for it instead, beyond letters of another case.</param>
public sealed record ErrorCodeEntry(string Name, string Code, int Commands, EquatableArray<string> OtherSpellings)
{
    /// <summary>The codes of the commands, each once, by name.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="spellings">Codes that are spelled in several ways: each list holds the spellings of one.</param>
    public static EquatableArray<ErrorCodeEntry> Of(IEnumerable<CommandModel> commands, IEnumerable<EquatableArray<string>> spellings)
    {
        var firsts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (EquatableArray<string> list in spellings)
        foreach (string spelling in list)
            firsts[spelling] = list[0];
        return commands
            .SelectMany(command =>
                command
                    .Errors.Select(error => (error.Name, error.Code))
                    .Concat(command.Later.Errors.Select(error => (error.Name, error.Code)))
                    .Select(error => (error.Name, error.Code, command.Id))
            )
            .GroupBy(error => firsts.TryGetValue(error.Code, out string? first) ? first : error.Code, StringComparer.OrdinalIgnoreCase)
            .Select(Entry)
            .GroupBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.First())
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static ErrorCodeEntry Entry(IEnumerable<(string Name, string Code, string Command)> uses)
    {
        var all = uses.ToList();
        (string name, string code, _) = all.GroupBy(use => use.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First()
            .First();
        return new ErrorCodeEntry(
            name,
            code,
            all.Select(use => use.Command).Distinct(StringComparer.Ordinal).Count(),
            all.Select(use => use.Code)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(spelling => !string.Equals(spelling, code, StringComparison.OrdinalIgnoreCase))
                .OrderBy(spelling => spelling, StringComparer.Ordinal)
                .ToEquatableArray()
        );
    }
}
