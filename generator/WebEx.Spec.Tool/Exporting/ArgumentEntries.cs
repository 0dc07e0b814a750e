using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>Takes arguments that are made of several codes apart.</summary>
/// <param name="rules">The rules of the same command: some make an argument conditional.</param>
/// <param name="centers">Where the command is valid.</param>
internal sealed class ArgumentEntries(IEnumerable<RuleModel> rules, CenterSet centers)
{
    // Of several arguments one is enough, so each of them depends on the others.
    private readonly HashSet<string> _demanded =
    [
        .. rules.Where(rule => rule.Kind is RuleKind.RequiredWhen or RuleKind.AnyOf).SelectMany(rule => rule.Arguments).Select(reference => reference.Property),
    ];

    /// <summary>The codes of an argument.</summary>
    public IEnumerable<ArgumentEntry> Of(ArgumentModel argument)
    {
        ArgumentEntry entry = Entry(argument, null);
        if (entry.Presence == Presence.Optional && _demanded.Contains(argument.Name))
            entry = entry with { Presence = Presence.Conditional };
        return Apart(entry);
    }

    private IEnumerable<ArgumentEntry> Apart(ArgumentEntry entry) =>
        entry.Model.Parts.Count == 0 ? [entry] : entry.Model.Parts.SelectMany(part => Apart(Entry(part, entry)));

    private ArgumentEntry Entry(ArgumentModel argument, ArgumentEntry? whole)
    {
        CenterSet valid = argument.Centers & (whole?.Centers ?? CenterSet.All);
        string? inherited = whole is { Model.IsGroup: false } ? whole.Default : null;
        return new ArgumentEntry(
            argument,
            argument.Name.Length > 0 ? argument.Name : whole?.Name + Capitalized(argument.Part ?? ""),
            PresenceOf(argument, valid, whole),
            valid,
            DefaultText.Of(argument, valid & centers) ?? inherited,
            argument.Numbered ?? whole?.Numbered
        );
    }

    private Presence PresenceOf(ArgumentModel argument, CenterSet valid, ArgumentEntry? whole)
    {
        Presence own = argument.Required switch
        {
            { Centers: var demanding } when demanding != CenterSet.None && (valid & centers & ~demanding) == CenterSet.None => Presence.Required,
            { Centers: CenterSet.None, Condition: null } => Presence.Optional,
            _ => Presence.Conditional,
        };
        return whole switch
        {
            null => own,
            // What each element needs is needed only where there is an element.
            { Model.IsGroup: true } => own == Presence.Required ? Stricter(whole.Presence, Presence.Conditional) : own,
            // A number has no area or extension unless it needs one.
            { } when !ArgumentKinds.Of(whole.Model).NeedsAllParts => Stricter(
                own,
                whole.Presence == Presence.Optional ? Presence.Optional : Presence.Conditional
            ),
            _ => Stricter(own, whole.Presence),
        };
    }

    private static Presence Stricter(Presence one, Presence other) => one > other ? one : other;

    private static string Capitalized(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
