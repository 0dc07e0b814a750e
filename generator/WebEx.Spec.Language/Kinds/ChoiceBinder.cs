using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Kinds;

/// <summary>Binds the tokens of a choice and the switches of a bit field.</summary>
internal sealed class ChoiceBinder(DiagnosticBag diagnostics)
{
    private const int HighestBit = 31;

    /// <summary>A choice that several commands share.</summary>
    public ChoiceModel Shared(MappingNode map)
    {
        var reader = new MapReader(map, SharedTable.Choice, diagnostics);
        string name = reader.Name("enum");
        string meaning = reader.RequiredSentence("meaning");
        return Distinct(
            new ChoiceModel(name, true, meaning, reader.Line(), reader.Flag("ignoreCase"), Values(reader.Required("values"))),
            reader.Node("values"),
            reader.Node("ignoreCase")
        );
    }

    /// <summary>A shared choice where it is used.</summary>
    public ChoiceModel? Used(SharedDefinitions shared, ScalarNode reference, MapReader reader)
    {
        RefuseEnum(reader, "choice");
        ChoiceModel? choice = SharedReference.Resolve(shared.Choices, reference, ("shared choice", "choices"), shared, diagnostics);
        return choice is not null && reader.Has("ignoreCase")
            ? Distinct(choice with { IgnoreCase = reader.Flag("ignoreCase") }, reader.Node("ignoreCase"), reader.Node("ignoreCase"))
            : choice;
    }

    /// <summary>A shared bit field where it is used.</summary>
    public BitsModel? UsedBits(SharedDefinitions shared, ScalarNode reference, MapReader reader)
    {
        RefuseEnum(reader, "bit field");
        return SharedReference.Resolve(shared.Bits, reference, ("shared bit field", "bits"), shared, diagnostics);
    }

    /// <summary>A choice of one argument.</summary>
    public ChoiceModel Own(SpecNode? values, string enumName, string meaning, int line, bool ignoreCase) =>
        Distinct(new ChoiceModel(enumName, false, meaning, line, ignoreCase, Values(values)), values, values);

    /// <summary>A bit field that several commands share.</summary>
    public BitsModel SharedBits(MappingNode map)
    {
        var reader = new MapReader(map, SharedTable.Bits, diagnostics);
        string name = reader.Name("enum");
        string meaning = reader.RequiredSentence("meaning");
        return new BitsModel(name, true, meaning, reader.Line(), Bits(reader.Required("bits")));
    }

    /// <summary>A bit field of one argument.</summary>
    public BitsModel OwnBits(SpecNode? bits, string enumName, string meaning, int line) => new(enumName, false, meaning, line, Bits(bits));

    /// <summary>Words that a text can be instead of what it usually is.</summary>
    public EquatableArray<ChoiceValue> Tokens(SpecNode node)
    {
        if (node is not MappingNode map)
        {
            diagnostics.Add(SpecMessages.TokensShape(node.Kind), node.Span);
            return default;
        }

        EquatableArray<ChoiceValue> tokens = Values(map);
        foreach (IGrouping<string, string> same in tokens.Select(token => token.Token).GroupBy(token => token, StringComparer.OrdinalIgnoreCase))
            if (same.Distinct().Skip(1).Any())
                diagnostics.Add(SpecMessages.TokensDifferInCapitals(same.First(), same.Last()), map.Find(same.Last())!.Key.Span);
        foreach ((MappingEntry entry, ChoiceValue token) in map.Entries.Zip(tokens, (entry, token) => (entry, token)))
            if (token.Centers != CenterSet.All || token.Deprecated is not null)
                diagnostics.Add(SpecMessages.TokenSaysMore(token.Token), entry.Value.Span);
        return tokens;
    }

    private void RefuseEnum(MapReader reader, string what)
    {
        if (reader.Map.Find("enum") is { } entry)
            diagnostics.Add(SpecMessages.EnumOfShared(what), entry.Key.Span);
    }

    // Tokens that differ in capitals alone cannot be told apart where capitals do not count.
    private ChoiceModel Distinct(ChoiceModel choice, SpecNode? values, SpecNode? ignoreCase)
    {
        if (!choice.IgnoreCase || values is null || ignoreCase is null)
            return choice;
        var tokens = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (ChoiceValue value in choice.Values)
        {
            if (!tokens.TryGetValue(value.Token, out string? other))
                tokens.Add(value.Token, value.Token);
            else
                diagnostics.Add(SpecMessages.TokensIgnoreCaseSame(other, value.Token), (values as MappingNode)?.Find(value.Token)?.Key.Span ?? values.Span);
        }

        if (choice.Values.Count > 0 && !choice.Values.Any(value => value.Token.Any(char.IsLetter)))
            diagnostics.Add(SpecMessages.IgnoreCaseUnused(), ignoreCase.Span);
        return choice;
    }

    private EquatableArray<ChoiceValue> Values(SpecNode? node)
    {
        if (node is null)
            return default;
        if (node is not MappingNode map)
        {
            diagnostics.Add(SpecMessages.ValuesShape(node.Kind), node.Span);
            return default;
        }

        var values = new List<ChoiceValue>();
        // Capitals aside, as JSON and Visual Basic read names.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (MappingEntry entry in map.Entries)
        {
            ChoiceValue value = Value(entry);
            if (value.Token.Contains('|'))
                diagnostics.Add(SpecMessages.TokenHoldsBar(), entry.Key.Span);
            if (value.Name.Length > 0 && !names.Add(value.Name))
                diagnostics.Add(SpecMessages.ValueNameTwice(value.Name), entry.Value.Span);
            values.Add(value);
        }

        if (values.Count == 0)
            diagnostics.Add(SpecMessages.NoValues(), node.Span);
        return values.ToEquatableArray();
    }

    private ChoiceValue Value(MappingEntry entry)
    {
        if (entry.Value is MappingNode map)
        {
            var reader = new MapReader(map, ArgumentTable.ChoiceValue, diagnostics);
            return new ChoiceValue(
                entry.Key.Value,
                reader.Name("name"),
                reader.Sentence("meaning"),
                reader.Centers("centers", CenterSet.All),
                reader.Phrase("deprecated")
            );
        }

        string name = (entry.Value as ScalarNode)?.Value ?? "";
        if (!CSharpName.IsValid(name))
            diagnostics.Add(SpecMessages.NameInvalid(name), entry.Value.Span);
        return new ChoiceValue(entry.Key.Value, name, null, CenterSet.All, null);
    }

    private EquatableArray<BitModel> Bits(SpecNode? node)
    {
        if (node is null)
            return default;
        if (node is not MappingNode map)
        {
            diagnostics.Add(SpecMessages.BitsShape(node.Kind), node.Span);
            return default;
        }

        var bits = new List<BitModel>();
        int before = diagnostics.Items.Count;
        foreach (MappingEntry entry in map.Entries)
        {
            if (!int.TryParse(entry.Key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > HighestBit)
            {
                diagnostics.Add(SpecMessages.NotABitNumber(entry.Key.Value, HighestBit), entry.Key.Span);
                continue;
            }

            BitModel bit = Bit(number, entry);
            if (bits.Exists(other => other.Bit == number))
                diagnostics.Add(SpecMessages.BitTwice(number), entry.Key.Span);
            if (bit.Name is not null && ReservedNames.Flags.Contains(bit.Name))
                diagnostics.Add(SpecMessages.BitNameReserved(bit.Name), entry.Value.Span);
            if (bit.Name is not null && bits.Exists(other => string.Equals(other.Name, bit.Name, StringComparison.OrdinalIgnoreCase)))
                diagnostics.Add(SpecMessages.BitNameTwice(bit.Name), entry.Value.Span);
            bits.Add(bit);
        }

        if (diagnostics.Items.Count == before && !bits.Exists(bit => bit.Name is not null))
            diagnostics.Add(SpecMessages.NoBitsNamed(), node.Span);
        foreach (BitModel bit in bits.Where(bit => bit.Needs.Contains(bit.Bit)))
            diagnostics.Add(SpecMessages.BitNeedsItself(bit.Bit), node.Span);
        foreach (BitModel bit in bits)
        foreach (int needed in bit.Needs.Where(needed => !bits.Exists(other => other.Bit == needed && other.Name is not null)))
            diagnostics.Add(SpecMessages.BitNeedsUnnamed(bit.Bit, needed), node.Span);

        return bits.OrderBy(bit => bit.Bit).ToEquatableArray();
    }

    private BitModel Bit(int number, MappingEntry entry)
    {
        if (entry.Value is ScalarNode scalar)
        {
            if (scalar.Value == "reserved")
                return new BitModel(number, null);
            if (!CSharpName.IsValid(scalar.Value))
                diagnostics.Add(SpecMessages.NameInvalid(scalar.Value), scalar.Span);
            return new BitModel(number, scalar.Value);
        }

        if (entry.Value is not MappingNode map)
        {
            diagnostics.Add(SpecMessages.BitShape(entry.Value.Kind), entry.Value.Span);
            return new BitModel(number, null);
        }

        var reader = new MapReader(map, ArgumentTable.Bit, diagnostics);
        var needs = new List<int>();
        foreach (ScalarNode needed in reader.Scalars("needs"))
        {
            if (int.TryParse(needed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int other))
                needs.Add(other);
            else
                diagnostics.Add(SpecMessages.NeedsNoBit(needed.Value), needed.Span);
        }

        string? name = reader.Text("name") is null or "reserved" ? null : reader.Name("name");
        return new BitModel(
            number,
            name,
            reader.Sentence("meaning"),
            reader.Text("category"),
            needs.ToEquatableArray(),
            reader.Integer("line", 1),
            reader.Remarks(),
            reader.Texts("erratum")
        );
    }
}
