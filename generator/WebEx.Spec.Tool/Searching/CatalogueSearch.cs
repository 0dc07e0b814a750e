using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Searching;

/// <summary>Finds what words mean: a task, a code, an error, a page of the guide.</summary>
internal sealed class CatalogueSearch(Catalogue catalogue)
{
    // A code or a name that is meant exactly stands before everything that only speaks of it.
    private const double Exact = 100;
    private const double InName = 8;
    private const double InSummary = 3;
    private const double InRest = 1;
    private const double Alike = 0.7;

    private readonly CommandIds _ids = new(catalogue.Commands);

    /// <summary>The hits, best first.</summary>
    public IReadOnlyList<Hit> Find(string question)
    {
        question = question.Trim();
        string[] words = [.. Words.Of(question).Distinct()];
        var hits = new List<Hit>();
        foreach (CommandModel command in catalogue.Commands)
            hits.Add(OfCommand(command, question, words));
        foreach (EntryPointModel entry in catalogue.EntryPoints)
            hits.Add(OfEntryPoint(entry, question, words));
        hits.AddRange(OfArguments(question, words));
        hits.AddRange(OfErrors(question, words));
        double best = hits.Count == 0 ? 0 : hits.Max(hit => hit.Score);
        return
        [
            .. hits.Where(hit => hit.Score > 0 && hit.Score >= best / 4)
                .OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.Kind)
                .ThenBy(hit => hit.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The nearest code, name or error of a single word that nothing was found for; null where none is near.</summary>
    public string? Nearest(string word) =>
        Suggestion.Nearest(word, catalogue.Commands.SelectMany(command => new[] { command.At ?? command.Page, command.Name }))
        ?? Suggestion.Nearest(word, catalogue.Commands.SelectMany(command => command.ErrorCodes).Distinct())
        ?? Suggestion.Nearest(word, catalogue.Commands.SelectMany(command => command.Arguments).Select(argument => argument.Name).Distinct());

    private Hit OfCommand(CommandModel command, string question, string[] words)
    {
        string id = _ids.Of(command);
        bool isExact =
            Same(question, command.At)
            || Same(question, command.Name)
            || Same(question, id)
            || Same(question, command.Guide.Page)
            || IsLineOf(command, question);
        double score =
            isExact ? Exact
            : Same(question, command.Page) ? Exact / 2
            : Score(words, $"{command.Name} {command.Guide.Section}", command.Summary, string.Join(" ", command.Remarks.Select(remark => remark.Text)));
        return new Hit(HitKind.Command, id, command.Name, command.Summary, $"guide {command.Guide.Page}", command.Deprecated is null ? score : score / 2);
    }

    private static Hit OfEntryPoint(EntryPointModel entry, string question, string[] words)
    {
        double score = Same(question, entry.At) || Same(question, entry.Name) ? Exact : Score(words, entry.Name, entry.Meaning, "");
        return new Hit(HitKind.EntryPoint, entry.Link, entry.Name, entry.Meaning, $"guide appendix B, line {entry.Line}", score * 0.6);
    }

    private IEnumerable<Hit> OfArguments(string question, string[] words) =>
        from command in catalogue.Commands
        from whole in command.Arguments
        from part in whole.Coded
        group (command, whole, part) by (part.Code, whole.Name) into same
        let first = same.First()
        let isExact = Same(question, first.part.Code) || Same(question, first.whole.Name) || first.part.Aliases.Any(alias => Same(question, alias))
        let score = isExact ? Exact : Score(words, first.whole.Name, first.part.Meaning, "") * 0.5
        select new Hit(HitKind.Argument, first.part.Code, first.whole.Name, first.part.Meaning, Places(same.Select(each => each.command)), score);

    private IEnumerable<Hit> OfErrors(string question, string[] words) =>
        from command in catalogue.Commands
        from error in command.Errors
        group (command, error) by error.Code into same
        let first = same.First().error
        let isExact = Same(question, first.Code) || Same(question, first.Name) || first.Printed.Any(printed => Same(question, printed))
        let score = isExact ? Exact : Score(words, first.Name, first.Meaning, "") * 0.4
        select new Hit(HitKind.Error, first.Code, first.Name, first.Meaning, Places(same.Select(each => each.command)), score);

    private string Places(IEnumerable<CommandModel> commands)
    {
        const int Shown = 6;
        List<string> ids = [.. commands.Select(_ids.Of).Distinct()];
        return string.Join(", ", ids.Take(Shown)) + (ids.Count > Shown ? $" and {ids.Count - Shown} more" : "");
    }

    // All words count, and those in the name most.
    private static double Score(string[] words, string name, string summary, string rest)
    {
        if (words.Length == 0)
            return 0;
        HashSet<string> inName = [.. Words.Of(name)];
        HashSet<string> inSummary = [.. Words.Of(summary)];
        HashSet<string> inRest = [.. Words.Of(rest)];
        double sum = 0;
        int met = 0;
        foreach (string word in words)
        {
            double value = Math.Max(ValueOf(word), Words.Near(word).Select(near => ValueOf(near) * Alike).DefaultIfEmpty().Max());
            sum += value;
            met += value > 0 ? 1 : 0;
        }

        // Of two names that have the words, the shorter one says more precisely this.
        return met < words.Length ? sum * met / words.Length / 4 : sum / words.Length * (1 + 1.0 / (1 + inName.Count));

        double ValueOf(string word) =>
            inName.Contains(word) ? InName
            : inSummary.Contains(word) ? InSummary
            : inRest.Contains(word) ? InRest
            : 0;
    }

    private static bool Same(string question, string? name) => name is not null && string.Equals(question, name, StringComparison.OrdinalIgnoreCase);

    // A line of the guide's text: the command whose section it is in begins there or before.
    private bool IsLineOf(CommandModel command, string question)
    {
        if (!int.TryParse(question, out int line) || line < 900)
            return false;
        CommandModel? section = catalogue.Commands.Where(other => other.Guide.Line <= line).MaxBy(other => other.Guide.Line);
        return section?.Id == command.Id;
    }
}
