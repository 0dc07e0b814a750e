using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Finds what a pattern of the project file was meant to name.</summary>
internal static class PatternSuggestion
{
    private static readonly char[] Separators = ['/', '@'];

    /// <summary>The end of the message: the nearest pattern that names something, else the forms that there are.</summary>
    public static string For(string pattern, IReadOnlyCollection<CommandName> commands) =>
        Nearest(pattern, commands) is { } nearest ? $"did you mean '{nearest}'?" : "write m.php, m.php@event, m.php/SM or m.php/CF@event";

    // Page and rest are compared each on its own: of short codes nearly all are near each other once they share a page.
    private static string? Nearest(string pattern, IReadOnlyCollection<CommandName> commands)
    {
        // Who knows a command by its type in C# finds its code here.
        if (commands.FirstOrDefault(command => command.Name.Equals(pattern, StringComparison.OrdinalIgnoreCase)) is { } named)
            return named.Id;

        int separator = pattern.IndexOfAny(Separators);
        string page = separator < 0 ? pattern : pattern.Substring(0, separator);
        string rest = pattern.Substring(page.Length);
        if (Suggestion.Nearest(page, commands.Select(command => command.Page)) is not { } known)
            return null;

        var rests = commands
            .Where(command => command.Page == known)
            .SelectMany(GeneratorSettings.PatternsOf)
            .Select(other => other.Substring(known.Length))
            .ToList();
        return rest.Length == 0 ? known
            : Suggestion.Nearest(rest, rests.Where(other => other.Length > 0)) is { } near ? known + near
            : null;
    }
}
