using System.Globalization;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>The tables that several commands share: choices, bit fields and time zones.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="map">Where everything is.</param>
internal sealed class SharedTables(Catalogue catalogue, SiteMap map)
{
    /// <summary>The name of the table of time zones, which is that of the C# type.</summary>
    public const string TimeZones = "WebExTimeZone";

    /// <summary>What the numbers of bits come to on the wire.</summary>
    public const string SumOfBits = "What is sent is a number: the sum of 2 to the power of each bit that is set, so that bits 0 and 3 are 1 + 8 = 9.";

    /// <summary>The names of all tables, which are those of the C# types, in order.</summary>
    public static IEnumerable<string> NamesOf(Catalogue catalogue) =>
        Choices(catalogue)
            .Select(choice => choice.EnumName)
            .Concat(Fields(catalogue).Select(field => field.EnumName))
            .Concat(catalogue.Shared.TimeZones.Count > 0 ? [TimeZones] : [])
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>The pages of choices and bit fields.</summary>
    public IEnumerable<TablePage> Pages() =>
        Choices(catalogue).Select(Of).Concat(Fields(catalogue).Select(Of)).DistinctBy(page => page.Name).OrderBy(page => page.Name, StringComparer.Ordinal);

    /// <summary>The rows of the table of time zones.</summary>
    public IEnumerable<TimeZoneRow> Zones() =>
        catalogue.Shared.TimeZones.Select(zone => new TimeZoneRow(
            $"zone-{zone.Index}",
            zone.Index,
            zone.Name,
            Offset(zone.OffsetMinutes),
            $"{zone.Text} ({zone.Place})",
            zone.Iana ?? "",
            zone.Windows ?? "",
            zone.Line,
            [.. zone.Errata.Select(map.ToErratum)]
        ));

    /// <summary>The commands that use a table.</summary>
    public IReadOnlyList<Link> UsesOf(string name) =>
        [
            .. catalogue
                .Commands.Where(command =>
                    command.AllChoices.Any(choice => choice.IsShared && choice.EnumName == name)
                    || command.AllBits.Any(field => field.IsShared && field.EnumName == name)
                    || (name == TimeZones && command.AllArguments.Any(argument => ArgumentKinds.Of(argument).IsOfTimeZones))
                )
                .Select(map.ToCommand)
                .OrderBy(link => link.Text, StringComparer.Ordinal),
        ];

    /// <summary>The tokens of a choice.</summary>
    public static IReadOnlyList<ValueRow> RowsOf(ChoiceModel choice) =>
        [.. choice.Values.Select(value => new ValueRow(value.Token, value.Name, Sentences(value.Meaning, Scope(value.Centers), Deprecated(value.Deprecated))))];

    /// <summary>The bits of a field that have a meaning.</summary>
    public static IReadOnlyList<ValueRow> RowsOf(BitsModel field) =>
        [
            .. field.Named.Select(bit => new ValueRow(
                bit.Bit.ToString(CultureInfo.InvariantCulture),
                bit.Name!,
                Sentences(
                    bit.Meaning,
                    bit.Category is null ? null : $"Category: {bit.Category}.",
                    bit.Needs.Count == 0 ? null : $"Needs {string.Join(", ", bit.Needs.Select(need => NameOf(field, need)))}.",
                    string.Join(" ", bit.Remarks.Select(remark => remark.Text))
                )
            )),
        ];

    private static string Offset(int minutes) => (minutes < 0 ? "-" : "+") + TimeSpan.FromMinutes(minutes).ToString(@"hh\:mm", CultureInfo.InvariantCulture);

    private static string NameOf(BitsModel field, int number) =>
        field.Bits.FirstOrDefault(bit => bit.Bit == number)?.Name ?? number.ToString(CultureInfo.InvariantCulture);

    private static string? Scope(CenterSet centers) => centers == CenterSet.All ? null : $"Only in {string.Join(", ", centers.ToAbbreviations())}.";

    private static string? Deprecated(string? instead) => instead is null ? null : $"Deprecated: {instead.TrimEnd('.')}.";

    private static string Sentences(params string?[] sentences) => string.Join(" ", sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));

    private static IEnumerable<ChoiceModel> Choices(Catalogue catalogue) => catalogue.Shared.Choices.Select(choice => choice.Value).OfType<ChoiceModel>();

    private static IEnumerable<BitsModel> Fields(Catalogue catalogue) => catalogue.Shared.Bits.Select(field => field.Value).OfType<BitsModel>();

    private TablePage Of(ChoiceModel choice) => new(choice.EnumName, choice.Meaning, null, "Value", RowsOf(choice), choice.Line, UsesOf(choice.EnumName));

    private TablePage Of(BitsModel field) => new(field.EnumName, field.Meaning, SumOfBits, "Bit", RowsOf(field), field.Line, UsesOf(field.EnumName));
}
