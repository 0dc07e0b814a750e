using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// Whether every member of an enumeration has its number in the catalogue's lists of numbers, so that a row that is inserted later renumbers nothing. A
/// catalogue without any such list is not checked.
/// </summary>
public static class NumberCheck
{
    private const string Remedy = "Run 'webex-spec number', which appends what is missing.";

    /// <summary>The lists that a catalogue needs: the name of each, and its members as they are now, in order.</summary>
    /// <param name="commands">The commands.</param>
    public static IEnumerable<(string Name, IReadOnlyList<string> Members, CommandModel Command)> Needed(IEnumerable<CommandModel> commands)
    {
        var choices = new HashSet<string>(StringComparer.Ordinal);
        foreach (CommandModel command in commands.OrderBy(command => command.Id, StringComparer.Ordinal))
        {
            IReadOnlyList<string> codes = [.. command.ErrorCodes];
            if (codes.Count > 0)
                yield return (command.Id, codes, command);
            // The members of other enumerations have the numbers that the site sends.
            foreach (ChoiceModel choice in command.AllChoices.Where(choice => !choice.IsNumeric))
            {
                string name = choice.IsShared ? choice.EnumName : $"{command.Namespace}.{choice.EnumName}";
                if (choices.Add(name))
                    yield return (name, [.. choice.Values.Select(value => value.Token)], command);
            }
        }
    }

    internal static IEnumerable<SpecDiagnostic> Check(IReadOnlyList<BoundCommand> bound, SharedDefinitions shared)
    {
        if (shared.Numbers.Count == 0)
            yield break;
        var places = bound.Where(command => command.Command is not null).ToDictionary(command => command.Command!.Id, StringComparer.Ordinal);
        foreach ((string name, IReadOnlyList<string> members, CommandModel command) in Needed(places.Values.Select(place => place.Command!)))
        {
            string? problem =
                SharedDefinitions.Find(shared.Numbers, name) is not { } list ? $"The members of {Quoted.Text(name)} have no numbers. {Remedy}"
                : list.Value is { } numbers ? Problem(name, members, numbers.Members, isErrors: name == command.Id)
                : null;
            if (problem is not null)
                yield return new SpecDiagnostic(SpecRules.Number, places[command.Id].Path, places[command.Id].IdPlace, problem);
        }
    }

    private static string? Problem(string name, IReadOnlyList<string> members, EquatableArray<string> numbered, bool isErrors)
    {
        var missing = members.Except(numbered, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            return $"{Quoted.Text(missing[0])} has no "
                + $"number{(missing.Count > 1 ? $", and {missing.Count - 1} more of {Quoted.Text(name)} have none" : $" under {Quoted.Text(name)}")}. {Remedy}";
        // A choice has its values in the order of their numbers.
        return isErrors || members.SequenceEqual(numbered)
            ? null
            : $"The values of {Quoted.Text(name)} are not in the order of their numbers, {string.Join(", ", numbered)}. A new value comes last, and "
                + $"none can be removed.";
    }
}
