using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Reads the keys of one map, and reports those that aren't known, are missing or have the wrong shape.</summary>
internal sealed class MapReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly string _what;

    /// <param name="map">The map.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="what">What the map describes, for messages: "an argument".</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public MapReader(MappingNode map, IEnumerable<string> keys, string what, DiagnosticBag diagnostics)
    {
        Map = map;
        _what = what;
        _diagnostics = diagnostics;
        var known = keys.ToList();
        foreach (MappingEntry entry in map.Entries)
            if (!known.Contains(entry.Key.Value))
                diagnostics.Add(SpecRules.UnknownKey, entry.Key.Span, $"{Quoted.Text(entry.Key.Value)} is not a key of {what}{Suggestion.For(entry.Key.Value, known)}");
    }

    /// <summary>The map.</summary>
    public MappingNode Map { get; }

    /// <summary>True when the key is there.</summary>
    public bool Has(string key) => Map.Find(key) is not null;

    /// <summary>The value of a key, whatever its shape.</summary>
    public SpecNode? Node(string key) => Map.Find(key)?.Value;

    /// <summary>Where the value of a key stands, or the map when it is missing.</summary>
    public SourceSpan SpanOf(string key) => Node(key)?.Span ?? Map.Span;

    /// <summary>The value of a key that has to be there.</summary>
    public SpecNode? Required(string key)
    {
        SpecNode? node = Node(key);
        if (node is null) _diagnostics.Add(SpecRules.MissingKey, Map.Span, $"The key '{key}' is missing; {_what} needs it.");
        return node;
    }

    /// <summary>Text.</summary>
    public ScalarNode? Scalar(string key) => Node(key) is { } node ? AsScalar(node, key) : null;

    /// <summary>Text that has to be there and not be blank.</summary>
    public string RequiredText(string key)
    {
        if (Required(key) is not { } node || AsScalar(node, key) is not { } scalar) return "";
        if (scalar.Value.Trim().Length == 0) _diagnostics.Add(SpecRules.InvalidValue, scalar.Span, $"'{key}' is blank.");
        return scalar.Value;
    }

    /// <summary>Text that has to be there; a blank is as good as any other.</summary>
    public string RequiredSeparator(string key)
    {
        string text = Required(key) is { } node && AsScalar(node, key) is { } scalar ? scalar.Value : "";
        if (text.Length == 0) _diagnostics.Add(SpecRules.InvalidValue, SpanOf(key), $"'{key}' is empty.");
        return text;
    }

    /// <summary>Text that says something, or null when the key isn't there.</summary>
    public string? Text(string key)
    {
        ScalarNode? scalar = Scalar(key);
        if (scalar?.Value.Trim().Length == 0) _diagnostics.Add(SpecRules.InvalidValue, scalar.Span, $"'{key}' is blank.");
        return scalar?.Value;
    }

    /// <summary>Characters, which may be blanks or none; null when the key isn't there.</summary>
    public string? Characters(string key) => Scalar(key)?.Value;

    /// <summary>A number, or null when the key isn't there.</summary>
    public long? Number(string key) => Scalar(key) is { } scalar ? AsNumber(scalar, key, -uint.MaxValue, uint.MaxValue) : null;

    /// <summary>A number that C# takes as an int, or null when the key isn't there.</summary>
    public int? Integer(string key, int least, int most = int.MaxValue) => (int?)(Scalar(key) is { } scalar ? AsNumber(scalar, key, least, most) : null);

    /// <summary>One number, or a list of numbers.</summary>
    public IEnumerable<int> Integers(string key, int least) =>
        Scalars(key).Select(scalar => (int?)AsNumber(scalar, key, least, int.MaxValue)).OfType<int>();

    /// <summary>A line of the guide, which has to be there; in a file of the consumer's own it may be left out, and is 0 then.</summary>
    public int Line() => (_diagnostics.IsOwn ? Node("line") : Required("line")) is null ? 0 : Integer("line", 1) ?? 0;

    /// <summary>true or false.</summary>
    public bool Flag(string key)
    {
        if (Scalar(key) is not { } scalar) return false;
        if (scalar.Value is not ("true" or "false")) _diagnostics.Add(SpecRules.InvalidValue, scalar.Span, $"'{key}' is true or false, not {Quoted.Text(scalar.Value)}.");
        return scalar.Value == "true";
    }

    /// <summary>One word of several.</summary>
    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        if (Scalar(key) is not { } scalar) return otherwise;
        if (words.TryGetValue(scalar.Value, out T? value)) return value;
        AddUnknown(key, scalar, words.Keys);
        return otherwise;
    }

    /// <summary>One or several words of those that there are.</summary>
    public EquatableArray<T> SeveralOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : IEquatable<T>
    {
        var values = new List<T>();
        if (Node(key) is SequenceNode { Items.Count: 0 }) _diagnostics.Add(SpecRules.InvalidValue, SpanOf(key), $"'{key}' names nothing.");
        foreach (ScalarNode scalar in Scalars(key))
        {
            if (!words.TryGetValue(scalar.Value, out T? value)) AddUnknown(key, scalar, words.Keys);
            else if (values.Contains(value)) _diagnostics.Add(SpecRules.Duplicate, scalar.Span, $"{Quoted.Text(scalar.Value)} is given twice.");
            else values.Add(value);
        }

        return values.ToEquatableArray();
    }

    /// <summary>One text, or a list of texts.</summary>
    public IReadOnlyList<ScalarNode> Scalars(string key) => Node(key) switch
    {
        null => [],
        SequenceNode sequence => [.. sequence.Items.Select(item => AsScalar(item, key)).OfType<ScalarNode>()],
        { } node => AsScalar(node, key) is { } scalar ? [scalar] : [],
    };

    /// <summary>One text, or a list of texts.</summary>
    public EquatableArray<string> Texts(string key) => Scalars(key).Select(scalar => scalar.Value).ToEquatableArray();

    /// <summary>Centers by their abbreviations.</summary>
    public CenterSet Centers(string key, CenterSet otherwise)
    {
        if (!Has(key)) return otherwise;
        if (Node(key) is SequenceNode { Items.Count: 0 }) _diagnostics.Add(SpecRules.InvalidValue, SpanOf(key), $"'{key}' names no center.");
        return Centers(Scalars(key));
    }

    /// <summary>Centers by their abbreviations.</summary>
    public CenterSet Centers(IEnumerable<ScalarNode> abbreviations)
    {
        var centers = CenterSet.None;
        foreach (ScalarNode scalar in abbreviations)
        {
            CenterSet center = CenterSets.Parse(scalar.Value);
            if ((centers & center) != CenterSet.None) _diagnostics.Add(SpecRules.Duplicate, scalar.Span, $"The center {Quoted.Text(scalar.Value)} is given twice.");
            centers |= center;
            if (center == CenterSet.None)
                _diagnostics.Add(
                    SpecRules.InvalidValue,
                    scalar.Span,
                    $"{Quoted.Text(scalar.Value)} is not a center ({string.Join(", ", CenterSets.Abbreviations)}){Suggestion.For(scalar.Value, CenterSets.Abbreviations)}");
        }

        return centers;
    }

    /// <summary>The elements of a list, each of which has to be a map.</summary>
    public IEnumerable<MappingNode> Maps(string key)
    {
        if (Node(key) is not { } node) yield break;
        if (node is not SequenceNode sequence)
        {
            _diagnostics.Add(SpecRules.WrongShape, node.Span, $"'{key}' has to be a list, not {node.Kind}.");
            yield break;
        }

        foreach (SpecNode item in sequence.Items)
        {
            if (item is MappingNode map) yield return map;
            else _diagnostics.Add(SpecRules.WrongShape, item.Span, $"An element of '{key}' has to be a map, not {item.Kind}.");
        }
    }

    /// <summary>The elements of a list, each of which has to be a list.</summary>
    public IEnumerable<SequenceNode> Lists(string key)
    {
        if (Node(key) is not { } node) yield break;
        if (node is not SequenceNode sequence)
        {
            _diagnostics.Add(SpecRules.WrongShape, node.Span, $"'{key}' has to be a list, not {node.Kind}.");
            yield break;
        }

        foreach (SpecNode item in sequence.Items)
        {
            if (item is SequenceNode list) yield return list;
            else _diagnostics.Add(SpecRules.WrongShape, item.Span, $"An element of '{key}' has to be a list, not {item.Kind}.");
        }
    }

    /// <summary>A map under a key.</summary>
    public MappingNode? MapUnder(string key)
    {
        SpecNode? node = Node(key);
        if (node is null or MappingNode) return node as MappingNode;
        _diagnostics.Add(SpecRules.WrongShape, node.Span, $"'{key}' has to be a map, not {node.Kind}.");
        return null;
    }

    /// <summary>Remarks: one text, or a list of texts and maps.</summary>
    public EquatableArray<RemarkModel> Remarks(string key = "remarks")
    {
        IEnumerable<SpecNode> nodes = Node(key) switch { null => [], SequenceNode sequence => sequence.Items, { } node => [node] };
        var remarks = new List<RemarkModel>();
        foreach (SpecNode node in nodes)
        {
            if (node is MappingNode map)
            {
                var reader = new MapReader(map, Vocabulary.Remark, "a remark", _diagnostics);
                remarks.Add(new RemarkModel(reader.RequiredText("text"), reader.Integer("line", 1), reader.Texts("erratum")));
            }
            else if (AsScalar(node, key) is { } scalar)
            {
                remarks.Add(new RemarkModel(scalar.Value, null, default));
            }
        }

        return remarks.ToEquatableArray();
    }

    /// <summary>A name that C# takes as a type or a member.</summary>
    public string Name(string key)
    {
        string name = RequiredText(key);
        if (name.Length > 0 && !CSharpName.IsValid(name))
            _diagnostics.Add(SpecRules.InvalidName, SpanOf(key), $"{Quoted.Text(name)} can't be a C# name: a capital letter first, then letters and digits.");
        return name;
    }

    private void AddUnknown(string key, ScalarNode scalar, IEnumerable<string> words) => _diagnostics.Add(
        SpecRules.InvalidValue, scalar.Span, $"{Quoted.Text(scalar.Value)} is not a value of '{key}' ({string.Join(", ", words)}){Suggestion.For(scalar.Value, words)}");

    private ScalarNode? AsScalar(SpecNode node, string key)
    {
        if (node is ScalarNode scalar) return scalar;
        _diagnostics.Add(SpecRules.WrongShape, node.Span, $"'{key}' has to be text, not {node.Kind}.");
        return null;
    }

    private long? AsNumber(ScalarNode scalar, string key, long least, long most)
    {
        if (long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most) return number;
        _diagnostics.Add(SpecRules.InvalidValue, scalar.Span, $"'{key}' has to be a whole number from {least} to {most}, not {Quoted.Text(scalar.Value)}.");
        return null;
    }
}
