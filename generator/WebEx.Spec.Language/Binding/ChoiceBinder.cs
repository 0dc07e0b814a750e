using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds the tokens of a choice and the switches of a bit field.</summary>
internal sealed class ChoiceBinder(DiagnosticBag diagnostics)
{
    private const int HighestBit = 31;

    /// <summary>A choice that several commands share.</summary>
    public ChoiceModel Shared(MappingNode map)
    {
        var reader = new MapReader(map, Vocabulary.Choice, "a choice", diagnostics);
        string name = reader.Name("enum");
        string meaning = reader.RequiredText("meaning");
        return new ChoiceModel(name, true, meaning, reader.Line(), reader.Flag("ignoreCase"), Values(reader.Required("values")));
    }

    /// <summary>A choice of one argument.</summary>
    public ChoiceModel Own(SpecNode? values, string enumName, string meaning, int line, bool ignoreCase) => new(enumName, false, meaning, line, ignoreCase, Values(values));

    /// <summary>A bit field that several commands share.</summary>
    public BitsModel SharedBits(MappingNode map)
    {
        var reader = new MapReader(map, Vocabulary.Bits, "a bit field", diagnostics);
        string name = reader.Name("enum");
        string meaning = reader.RequiredText("meaning");
        return new BitsModel(name, true, meaning, reader.Line(), Bits(reader.Required("bits")));
    }

    /// <summary>A bit field of one argument.</summary>
    public BitsModel OwnBits(SpecNode? bits, string enumName, string meaning, int line) => new(enumName, false, meaning, line, Bits(bits));

    private EquatableArray<ChoiceValue> Values(SpecNode? node)
    {
        if (node is null) return default;
        if (node is not MappingNode map)
        {
            diagnostics.Add(SpecRules.WrongShape, node.Span, $"'values' has to be a map of token to name, or the name of a shared choice, not {node.Kind}.");
            return default;
        }

        var values = new List<ChoiceValue>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (MappingEntry entry in map.Entries)
        {
            ChoiceValue value = Value(entry);
            if (value.Token.Contains('|')) diagnostics.Add(SpecRules.InvalidValue, entry.Key.Span, "A token can't hold '|'.");
            if (!names.Add(value.Name)) diagnostics.Add(SpecRules.Duplicate, entry.Value.Span, $"The name {Quoted.Text(value.Name)} is given to two values.");
            values.Add(value);
        }

        if (values.Count == 0) diagnostics.Add(SpecRules.InvalidValue, node.Span, "A choice needs at least one value.");
        return values.ToEquatableArray();
    }

    private ChoiceValue Value(MappingEntry entry)
    {
        if (entry.Value is MappingNode map)
        {
            var reader = new MapReader(map, Vocabulary.ChoiceValue, "a value", diagnostics);
            return new ChoiceValue(entry.Key.Value, reader.Name("name"), reader.Text("meaning"), reader.Centers("centers", CenterSet.All), reader.Text("deprecated"));
        }

        string name = (entry.Value as ScalarNode)?.Value ?? "";
        if (!CSharpName.IsValid(name))
            diagnostics.Add(SpecRules.InvalidName, entry.Value.Span, $"{Quoted.Text(name)} can't be a C# name: a capital letter first, then letters and digits.");
        return new ChoiceValue(entry.Key.Value, name, null, CenterSet.All, null);
    }

    private EquatableArray<BitModel> Bits(SpecNode? node)
    {
        if (node is null) return default;
        if (node is not MappingNode map)
        {
            diagnostics.Add(SpecRules.WrongShape, node.Span, $"'bits' has to be a map of number to name, or the name of a shared bit field, not {node.Kind}.");
            return default;
        }

        var bits = new List<BitModel>();
        foreach (MappingEntry entry in map.Entries)
        {
            if (!int.TryParse(entry.Key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > HighestBit)
            {
                diagnostics.Add(SpecRules.InvalidValue, entry.Key.Span, $"{Quoted.Text(entry.Key.Value)} is not a bit: a number from 0 to {HighestBit}.");
                continue;
            }

            BitModel bit = Bit(number, entry);
            if (bits.Exists(other => other.Bit == number)) diagnostics.Add(SpecRules.Duplicate, entry.Key.Span, $"Bit {number} stands here a second time.");
            if (bit.Name is not null && bits.Any(other => other.Name == bit.Name))
                diagnostics.Add(SpecRules.Duplicate, entry.Value.Span, $"The name {Quoted.Text(bit.Name)} is given to two bits.");
            bits.Add(bit);
        }

        foreach (BitModel bit in bits)
            foreach (int needed in bit.Needs.Where(needed => !bits.Exists(other => other.Bit == needed && other.Name is not null)))
                diagnostics.Add(SpecRules.Undefined, node.Span, $"Bit {bit.Bit} needs bit {needed}, which has no name here.");

        return bits.OrderBy(bit => bit.Bit).ToEquatableArray();
    }

    private BitModel Bit(int number, MappingEntry entry)
    {
        if (entry.Value is ScalarNode scalar)
        {
            if (scalar.Value == "reserved") return new BitModel(number, null);
            if (!CSharpName.IsValid(scalar.Value))
                diagnostics.Add(SpecRules.InvalidName, scalar.Span, $"{Quoted.Text(scalar.Value)} can't be a C# name: a capital letter first, then letters and digits.");
            return new BitModel(number, scalar.Value);
        }

        if (entry.Value is not MappingNode map)
        {
            diagnostics.Add(SpecRules.WrongShape, entry.Value.Span, $"A bit is a name, 'reserved' or a map, not {entry.Value.Kind}.");
            return new BitModel(number, null);
        }

        var reader = new MapReader(map, Vocabulary.Bit, "a bit", diagnostics);
        var needs = new List<int>();
        foreach (ScalarNode needed in reader.Scalars("needs"))
        {
            if (int.TryParse(needed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int other)) needs.Add(other);
            else diagnostics.Add(SpecRules.InvalidValue, needed.Span, $"{Quoted.Text(needed.Value)} is not the number of a bit.");
        }

        string? name = reader.Text("name") is null or "reserved" ? null : reader.Name("name");
        return new BitModel(number, name, reader.Text("meaning"), reader.Text("category"), needs.ToEquatableArray(), reader.Integer("line", 1), reader.Remarks(), reader.Texts("erratum"));
    }
}
