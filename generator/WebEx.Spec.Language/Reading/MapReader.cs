using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Reading;

/// <summary>Reads the keys of one map, and reports those that are not known, are missing or have the wrong shape.</summary>
internal sealed class MapReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly string _what;

    // Known keys that are missing because they are misspelt, and texts that go on in what looks like a key: both are reported once, at the unknown key.
    private readonly HashSet<string> _misspelt = new(StringComparer.Ordinal);
    private readonly HashSet<SourceSpan> _cut = [];

    /// <param name="map">The map.</param>
    /// <param name="spec">What it is by the tables of keys.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public MapReader(MappingNode map, MapSpec spec, DiagnosticBag diagnostics)
        : this(map, spec.KeyNames, spec.What, diagnostics) { }

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
        MappingEntry? before = null;
        foreach (MappingEntry entry in map.Entries)
        {
            if (!known.Contains(entry.Key.Value))
                ReportUnknown(entry, before, known);
            before = entry;
        }
    }

    /// <summary>The map.</summary>
    public MappingNode Map { get; }

    /// <summary>True when the key is there.</summary>
    public bool Has(string key) => Map.Find(key) is not null;

    /// <summary>The value of a key, whatever its shape.</summary>
    public SpecNode? Node(string key) => Map.Find(key)?.Value;

    /// <summary>Where the value of a key stands, or the map when it is missing.</summary>
    public SourceSpan SpanOf(string key) => Node(key)?.Span ?? Map.Span;

    /// <summary>Reports a key that says nothing, where it is there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="why">Why it says nothing, as what goes on behind the key.</param>
    public void Refuse(string key, string why)
    {
        if (Map.Find(key) is { } entry)
            _diagnostics.Add(SpecMessages.KeySaysNothing(key, why), entry.Key.Span);
    }

    /// <summary>The value of a key that has to be there.</summary>
    public SpecNode? Required(string key)
    {
        SpecNode? node = Node(key);
        if (node is null && !IsMisspelt(key))
            _diagnostics.Add(SpecMessages.KeyMissing(key, _what), Map.Span);
        return node;
    }

    /// <summary>True when the key is not there because it is misspelt, which is reported.</summary>
    public bool IsMisspelt(string key) => _misspelt.Contains(key);

    /// <summary>Text.</summary>
    public ScalarNode? Scalar(string key) => Node(key) is { } node && AsScalar(node, key) is { } scalar && !IsEmpty(scalar, key) ? scalar : null;

    /// <summary>Text that has to be there and not be blank.</summary>
    public string RequiredText(string key)
    {
        if (Required(key) is not { } node || AsScalar(node, key) is not { } scalar)
            return "";
        if (IsEmpty(scalar, key))
            return "";
        if (scalar.Value.Trim().Length == 0)
            _diagnostics.Add(SpecMessages.TextBlank(key), scalar.Span);
        return scalar.Value;
    }

    /// <summary>A sentence that has to be there.</summary>
    public string RequiredSentence(string key)
    {
        string text = RequiredText(key);
        if (Node(key) is ScalarNode scalar && text.Trim().Length > 0)
            CheckSentence(scalar, $"'{key}'");
        return text;
    }

    /// <summary>A sentence, or null when the key is not there.</summary>
    public string? Sentence(string key) => Has(key) ? RequiredSentence(key) : null;

    /// <summary>Reports a sentence that has no full stop: YAML may have cut it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="what">What it is, for the message.</param>
    public void CheckSentence(ScalarNode sentence, string what)
    {
        if (!_cut.Contains(sentence.Span))
            SentenceCheck.Check(sentence, what, _diagnostics);
    }

    /// <summary>Text that has to be there; a blank is as good as any other.</summary>
    public string RequiredSeparator(string key)
    {
        string text = Required(key) is { } node && AsScalar(node, key) is { } scalar ? scalar.Value : "";
        if (text.Length == 0)
            _diagnostics.Add(SpecMessages.TextEmpty(key), SpanOf(key));
        return text;
    }

    /// <summary>Text that says something, or null when the key is not there.</summary>
    public string? Text(string key)
    {
        ScalarNode? scalar = Scalar(key);
        if (scalar?.Value.Trim().Length == 0)
            _diagnostics.Add(SpecMessages.TextBlank(key), scalar.Span);
        return scalar?.Value;
    }

    /// <summary>A phrase that says something within a sentence of ours, or null when the key is not there.</summary>
    public string? Phrase(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Scalar(key) is { IsPlain: true } scalar && YamlWords.IsTruth(text))
            _diagnostics.Add(SpecMessages.PhraseIsTruth(key, text), scalar.Span);
        else if (text.EndsWith(".", StringComparison.Ordinal))
            _diagnostics.Add(SpecMessages.PhraseHasStop(key), SpanOf(key));
        return text;
    }

    /// <summary>A path below a site, which has to be there.</summary>
    public string Path(string key)
    {
        string path = RequiredText(key);
        // That there is none is said already.
        if (path.Length > 0 && !IsPath(path))
            _diagnostics.Add(SpecMessages.PathInvalid(key, path), SpanOf(key));
        return path;
    }

    // Names with slashes between them, none of which leads to the folder above.
    private static bool IsPath(string path) =>
        !path.Split('/').Any(name => name is "" or "." or "..") && !path.Any(c => c is '?' or '#' or '&' or ':' or '%' or '\\' || char.IsWhiteSpace(c));

    /// <summary>Characters, which may be blanks or none; null when the key is not there.</summary>
    public string? Characters(string key) => Scalar(key)?.Value;

    /// <summary>A number that C# takes as an int, or null when the key is not there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    /// <param name="what">What the number is, for the message, where the key does not say it.</param>
    public int? Integer(string key, int least, int most = int.MaxValue, string? what = null) =>
        (int?)(Scalar(key) is { } scalar ? AsNumber(scalar, key, least, most, what) : null);

    /// <summary>A number, or null when the key is not there.</summary>
    public long? Number(string key) => Integer(key, int.MinValue);

    /// <summary>One number, or a list of numbers.</summary>
    public IEnumerable<int> Integers(string key, int least) =>
        Scalars(key).Select(scalar => (int?)AsNumber(scalar, key, least, int.MaxValue, null)).OfType<int>();

    /// <summary>A line of the guide, which has to be there; in a file of the consumer's own it may be left out, and is 0 then.</summary>
    public int Line(string key = "line") => (_diagnostics.IsOwn ? Node(key) : Required(key)) is null ? 0 : Integer(key, 1) ?? 0;

    /// <summary>true or false.</summary>
    public bool Flag(string key)
    {
        if (Scalar(key) is not { } scalar)
            return false;
        if (scalar.Value is not ("true" or "false"))
            _diagnostics.Add(
                SpecMessages.NotTruth(key, scalar.Value, YamlWords.IsTruth(scalar.Value) ? $"; write '{YamlWords.Canonical(scalar.Value)}'." : "."),
                scalar.Span
            );
        return scalar.Value == "true";
    }

    /// <summary>One word of several.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words.</param>
    /// <param name="otherwise">What it is when the key is not there.</param>
    /// <param name="hint">What a word of another language would be here, if that is known.</param>
    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> words, T otherwise, Func<string, string?>? hint = null)
    {
        if (Scalar(key) is not { } scalar)
            return otherwise;
        if (words.TryGetValue(scalar.Value, out T? value))
            return value;
        AddUnknown(key, scalar, words.Keys, hint);
        return otherwise;
    }

    /// <summary>One or several words of those that there are.</summary>
    public EquatableArray<T> SeveralOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : IEquatable<T>
    {
        var values = new List<T>();
        if (Node(key) is SequenceNode { Items.Count: 0 })
            _diagnostics.Add(SpecMessages.NamesNothing(key), SpanOf(key));
        foreach (ScalarNode scalar in Scalars(key))
        {
            if (!words.TryGetValue(scalar.Value, out T? value))
                AddUnknown(key, scalar, words.Keys);
            else if (values.Contains(value))
                _diagnostics.Add(SpecMessages.GivenTwice(scalar.Value), scalar.Span);
            else
                values.Add(value);
        }

        return values.ToEquatableArray();
    }

    /// <summary>One text, or a list of texts.</summary>
    public IReadOnlyList<ScalarNode> Scalars(string key) =>
        Node(key) switch
        {
            null => [],
            SequenceNode sequence => [.. sequence.Items.Select(item => AsScalar(item, key)).OfType<ScalarNode>()],
            { } node => AsScalar(node, key) is { } scalar && !IsEmpty(scalar, key) ? [scalar] : [],
        };

    /// <summary>One text, or a list of texts.</summary>
    public EquatableArray<string> Texts(string key) => Scalars(key).Select(scalar => scalar.Value).ToEquatableArray();

    /// <summary>Centers by their abbreviations.</summary>
    public CenterSet Centers(string key, CenterSet otherwise)
    {
        if (!Has(key))
            return otherwise;
        if (Node(key) is SequenceNode { Items.Count: 0 })
            _diagnostics.Add(SpecMessages.NamesNoCenter(key), SpanOf(key));
        CenterSet centers = Centers(Scalars(key));
        return centers == CenterSet.None ? otherwise : centers;
    }

    /// <summary>Centers by their abbreviations.</summary>
    public CenterSet Centers(IEnumerable<ScalarNode> abbreviations)
    {
        var centers = CenterSet.None;
        var known = CenterSet.None;
        foreach (ScalarNode scalar in abbreviations)
        {
            CenterSet center = CenterSets.Parse(scalar.Value);
            if ((known & center) != CenterSet.None)
                _diagnostics.Add(SpecMessages.CenterTwice(scalar.Value), scalar.Span);
            known |= center;
            // Of what is not known nothing may follow.
            centers |= center == CenterSet.None ? CenterSet.All : center;
            string[] several = scalar.Value.Split([' ', ',', '/', '+', ';', '|', '&', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
            if (center == CenterSet.None && CenterSets.Named(scalar.Value) is { } abbreviation)
                _diagnostics.Add(SpecMessages.CenterByName(scalar.Value, string.Join(", ", CenterSets.Abbreviations), abbreviation), scalar.Span);
            else if (scalar.Value.ToLowerInvariant() is "all" or "any" or "*")
                _diagnostics.Add(SpecMessages.CenterAll(scalar.Value, string.Join(", ", CenterSets.Abbreviations)), scalar.Span);
            else if (several.Length > 1 && several.All(word => CenterSets.Parse(word) != CenterSet.None))
                _diagnostics.Add(SpecMessages.CentersInOne(scalar.Value, string.Join(", ", several)), scalar.Span);
            else if (center == CenterSet.None)
                _diagnostics.Add(
                    SpecMessages.NotACenter(scalar.Value, string.Join(", ", CenterSets.Abbreviations), Suggestion.For(scalar.Value, CenterSets.Abbreviations)),
                    scalar.Span
                );
        }

        return centers;
    }

    /// <summary>The elements of a list, each of which has to be a map.</summary>
    public IEnumerable<MappingNode> Maps(string key) => Elements<MappingNode>(key, "a map");

    /// <summary>The elements of a list, each of which has to be a list.</summary>
    public IEnumerable<SequenceNode> Lists(string key) => Elements<SequenceNode>(key, "a list");

    private IEnumerable<T> Elements<T>(string key, string kind)
        where T : SpecNode
    {
        if (Node(key) is not { } node)
            yield break;
        if (node is not SequenceNode sequence)
        {
            _diagnostics.Add(SpecMessages.NotAList(key, node.Kind), node.Span);
            yield break;
        }

        foreach (SpecNode item in sequence.Items)
        {
            if (item is T element)
                yield return element;
            else
                _diagnostics.Add(SpecMessages.ElementShape(key, kind, item.Kind), item.Span);
        }
    }

    /// <summary>A map under a key.</summary>
    public MappingNode? MapUnder(string key)
    {
        SpecNode? node = Node(key);
        if (node is null or MappingNode)
            return node as MappingNode;
        _diagnostics.Add(SpecMessages.NotAMap(key, node.Kind), node.Span);
        return null;
    }

    /// <summary>Remarks: one text, or a list of texts and maps.</summary>
    public EquatableArray<RemarkModel> Remarks(string key = "remarks")
    {
        IEnumerable<SpecNode> nodes = Node(key) switch
        {
            null => [],
            SequenceNode sequence => sequence.Items,
            { } node => [node],
        };
        var remarks = new List<RemarkModel>();
        foreach (SpecNode node in nodes)
        {
            if (node is MappingNode map)
            {
                var reader = new MapReader(map, CommandTable.Remark, _diagnostics);
                remarks.Add(new RemarkModel(reader.RequiredSentence("text"), reader.Integer("line", 1), reader.Texts("erratum")));
            }
            else if (AsScalar(node, key) is { } scalar)
            {
                CheckSentence(scalar, "A remark");
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
            _diagnostics.Add(SpecMessages.NameInvalid(name), SpanOf(key));
        return name;
    }

    private void AddUnknown(string key, ScalarNode scalar, IEnumerable<string> words, Func<string, string?>? hint = null)
    {
        string end = hint?.Invoke(scalar.Value) is { } here ? $"; write {here}." : Suggestion.For(scalar.Value, words);
        _diagnostics.Add(SpecMessages.NotAValueOfKey(scalar.Value, key, string.Join(", ", words), end), scalar.Span);
    }

    private ScalarNode? AsScalar(SpecNode node, string key)
    {
        if (node is ScalarNode scalar)
            return scalar;
        _diagnostics.Add(SpecMessages.NotText(key, node.Kind), node.Span);
        return null;
    }

    // A key without a value. YAML reads one as null, which is a value in a few places only.
    private bool IsEmpty(ScalarNode scalar, string key)
    {
        if (!scalar.IsNull)
            return false;
        _diagnostics.Add(SpecMessages.NoValue(key), Map.Find(key)?.Key.Span ?? scalar.Span);
        return true;
    }

    private void ReportUnknown(MappingEntry entry, MappingEntry? before, IReadOnlyCollection<string> known)
    {
        string key = entry.Key.Value;
        if (key == "<<")
        {
            _diagnostics.Add(SpecMessages.MergeKey(), entry.Key.Span);
            return;
        }

        string? meant = Suggestion.Nearest(key, known);
        if (meant is not null && !Has(meant))
            _misspelt.Add(meant);

        // "{ meaning: Deletes one, and when: always. }": what is meant to be the rest of a sentence looks like a key with a blank in it.
        if (meant is null && key.Contains(' ') && before is { Value: ScalarNode { IsPlain: true, End: ScalarEnd.Comma } text })
        {
            _cut.Add(text.Span);
            _diagnostics.Add(SpecMessages.UnknownKeyInText(key, _what, before.Key.Value), entry.Key.Span);
            return;
        }

        _diagnostics.Add(SpecMessages.UnknownKey(key, _what, meant is null ? "." : $"; did you mean '{meant}'?"), entry.Key.Span);
    }

    private long? AsNumber(ScalarNode scalar, string key, long least, long most, string? what)
    {
        // YAML of another version reads 010 as 8, and 1_000 as 1000.
        string digits = new([.. scalar.Value.Where(c => c is not ('_' or ',' or ' ' or '\''))]);
        bool isNumber =
            long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most;
        string written = number.ToString(CultureInfo.InvariantCulture);
        if (isNumber && written == scalar.Value)
            return number;
        _diagnostics.Add(
            SpecMessages.NotWholeNumber(key, what is null ? "" : what + ", ", least, most, scalar.Value, isNumber ? $"; write {written}." : "."),
            scalar.Span
        );
        return isNumber ? number : null;
    }
}
