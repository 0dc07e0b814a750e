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
            SpecMessage? problem =
                SharedDefinitions.Find(shared.Numbers, name) is not { } list ? SpecMessages.NumbersMissing(name)
                : list.Value is { } numbers ? Problem(name, members, numbers.Members, isErrors: name == command.Id)
                : null;
            if (problem is { } message)
                yield return new SpecDiagnostic(message, places[command.Id].Path, places[command.Id].IdPlace);
        }
    }

    private static SpecMessage? Problem(string name, IReadOnlyList<string> members, EquatableArray<string> numbered, bool isErrors)
    {
        var missing = members.Except(numbered, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            return missing.Count > 1 ? SpecMessages.SeveralNumbersMissing(missing[0], missing.Count - 1, name) : SpecMessages.NumberMissing(missing[0], name);
        // A choice has its values in the order of their numbers.
        return isErrors || members.SequenceEqual(numbered) ? null : SpecMessages.ValuesNotInOrder(name, string.Join(", ", numbered));
    }
}
