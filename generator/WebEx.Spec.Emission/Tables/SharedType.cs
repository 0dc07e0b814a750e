using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Tables;

/// <summary>A type that several commands use: a choice, a bit field or the table of time zones.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Choice">The choice, if it is one.</param>
/// <param name="Bits">The bit field, if it is one.</param>
/// <param name="TimeZones">The time zones, if it is their table.</param>
public sealed record SharedType(string Name, ChoiceModel? Choice, BitsModel? Bits, EquatableArray<TimeZoneModel> TimeZones)
{
    /// <summary>The types that the commands use, each once.</summary>
    public static EquatableArray<SharedType> Of(IEnumerable<CommandModel> commands)
    {
        var all = commands.ToList();
        IEnumerable<SharedType> choices = all.SelectMany(command => command.AllChoices)
            .Where(choice => choice.IsShared)
            // Whether letters may be small or capital is said of an argument, and plays no part in the type.
            .Select(choice => new SharedType(choice.EnumName, choice with { IgnoreCase = false }, null, default));
        IEnumerable<SharedType> bits = all.SelectMany(command => command.AllBits)
            .Where(field => field.IsShared)
            .Select(field => new SharedType(field.EnumName, null, field, default));
        return Joined(choices.Concat(bits));
    }

    /// <summary>Types that several commands use, each once.</summary>
    public static EquatableArray<SharedType> Joined(IEnumerable<SharedType> types) =>
        types.GroupBy(type => type.Name).Select(group => group.First()).OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray();
}
