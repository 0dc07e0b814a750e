using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Joins all files of shared definitions, and checks each definition on its own.</summary>
public sealed class SharedBinder
{
    private readonly Dictionary<string, (SequenceOrMap Node, DiagnosticBag Diagnostics)> _arguments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<ChoiceModel>> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<BitsModel>> _bits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<string>> _errors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<MappingNode>> _errorSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<SequenceNode>> _ruleSets = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, string Name, bool IsOverride)> _seen = [];
    private readonly List<TimeZoneModel> _timeZones = [];
    private readonly List<PageModel> _pages = [];
    private readonly List<DiagnosticBag> _bags = [];

    private SharedBinder()
    {
    }

    /// <summary>Joins files in the order given; a definition that the consumer adds wins over one of the same name in the catalogue.</summary>
    public static JoinedDefinitions Join(IEnumerable<SpecDocument> documents, CancellationToken cancellation)
    {
        var binder = new SharedBinder();
        var read = new List<SpecDiagnostic>();
        foreach (SpecDocument document in documents.OrderBy(document => document.File.IsOverride).ThenBy(document => document.File.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            read.AddRange(document.Diagnostics);
            if (document.Root is { } root) binder.Take(root, document.File);
        }

        SharedDefinitions definitions = binder.Finish();
        return new JoinedDefinitions(definitions, read.Concat(binder._bags.SelectMany(bag => bag.Items)).ToEquatableArray());
    }

    private void Take(MappingNode root, SpecFile file)
    {
        var diagnostics = new DiagnosticBag(file.Path);
        _bags.Add(diagnostics);
        var reader = new MapReader(root, Vocabulary.Shared, "a file of shared definitions", diagnostics);
        foreach (MappingEntry entry in Entries(reader, "arguments")) TakeArgument(entry, file, diagnostics, isSet: false);
        foreach (MappingEntry entry in Entries(reader, "sets")) TakeArgument(entry, file, diagnostics, isSet: true);
        foreach (MappingEntry entry in Entries(reader, "choices")) Take("choices", _choices, entry, file, diagnostics, (map, bag) => new ChoiceBinder(bag).Shared(map));
        foreach (MappingEntry entry in Entries(reader, "bits")) Take("bits", _bits, entry, file, diagnostics, (map, bag) => new ChoiceBinder(bag).SharedBits(map));
        foreach (MappingEntry entry in Entries(reader, "errors")) TakeError(entry, file, diagnostics);
        foreach (MappingEntry entry in Entries(reader, "errorSets")) Take("errorSets", _errorSets, entry, file, diagnostics);
        foreach (MappingEntry entry in Entries(reader, "ruleSets")) Take("ruleSets", _ruleSets, entry, file, diagnostics);
        foreach (MappingNode map in reader.Maps("timeZones")) TakeTimeZone(map, diagnostics);
        foreach (MappingNode map in reader.Maps("pages")) TakePage(map, diagnostics);
    }

    private static IEnumerable<MappingEntry> Entries(MapReader reader, string key) => reader.MapUnder(key)?.Entries ?? [];

    private bool IsNew(string key, ScalarNode name, SpecFile file, DiagnosticBag diagnostics)
    {
        if (_seen.Add((key, name.Value, file.IsOverride))) return true;
        diagnostics.Add(SpecRules.Duplicate, name.Span, $"{Quoted.Text(name.Value)} is defined a second time under '{key}'.");
        return false;
    }

    private void TakeArgument(MappingEntry entry, SpecFile file, DiagnosticBag diagnostics, bool isSet)
    {
        if (!IsNew("arguments", entry.Key, file, diagnostics)) return;
        bool fits = isSet ? entry.Value is SequenceNode : entry.Value is MappingNode;
        if (!fits) diagnostics.Add(SpecRules.WrongShape, entry.Value.Span, $"{Quoted.Text(entry.Key.Value)} has to be {(isSet ? "a list" : "a map")}, not {entry.Value.Kind}.");
        _arguments[entry.Key.Value] = (new SequenceOrMap(isSet, fits ? entry.Value : null), diagnostics);
    }

    private void Take<T>(
        string key,
        Dictionary<string, Definition<T>> definitions,
        MappingEntry entry,
        SpecFile file,
        DiagnosticBag diagnostics,
        Func<MappingNode, DiagnosticBag, T> bind)
        where T : class
    {
        if (!IsNew(key, entry.Key, file, diagnostics)) return;
        int before = diagnostics.Items.Count;
        T? value = null;
        if (entry.Value is MappingNode map) value = bind(map, diagnostics);
        else diagnostics.Add(SpecRules.WrongShape, entry.Value.Span, $"{Quoted.Text(entry.Key.Value)} has to be a map, not {entry.Value.Kind}.");
        definitions[entry.Key.Value] = new Definition<T>(entry.Key.Value, diagnostics.Items.Count == before ? value : null);
    }

    // Rules and rows of errors make sense only beside the arguments of a command, so they are checked where they are used.
    private void Take<T>(string key, Dictionary<string, Definition<T>> definitions, MappingEntry entry, SpecFile file, DiagnosticBag diagnostics)
        where T : SpecNode
    {
        if (!IsNew(key, entry.Key, file, diagnostics)) return;
        if (entry.Value is not T)
            diagnostics.Add(SpecRules.WrongShape, entry.Value.Span, $"An element of '{key}' has to be {(typeof(T) == typeof(MappingNode) ? "a map" : "a list")}, not {entry.Value.Kind}.");
        definitions[entry.Key.Value] = new Definition<T>(entry.Key.Value, entry.Value as T);
    }

    private void TakeError(MappingEntry entry, SpecFile file, DiagnosticBag diagnostics)
    {
        if (!IsNew("errors", entry.Key, file, diagnostics)) return;
        if (entry.Value is ScalarNode meaning) _errors[entry.Key.Value] = new Definition<string>(entry.Key.Value, meaning.Value);
        else diagnostics.Add(SpecRules.WrongShape, entry.Value.Span, $"The meaning of {Quoted.Text(entry.Key.Value)} has to be text, not {entry.Value.Kind}.");
    }

    private void TakeTimeZone(MappingNode map, DiagnosticBag diagnostics)
    {
        int before = diagnostics.Items.Count;
        var reader = new MapReader(map, Vocabulary.TimeZone, "a time zone", diagnostics);
        reader.Required("index");
        var zone = new TimeZoneModel(
            (int)(reader.Number("index", 0) ?? 0),
            reader.Name("name"),
            Offset(reader, diagnostics),
            reader.RequiredText("text"),
            reader.RequiredText("place"),
            reader.Text("iana"),
            reader.Text("windows"),
            reader.Line());
        if (_timeZones.Exists(other => other.Index == zone.Index || other.Name == zone.Name))
            diagnostics.Add(SpecRules.Duplicate, map.Span, $"The index {zone.Index} or the name {Quoted.Text(zone.Name)} is taken by another time zone.");
        if (diagnostics.Items.Count == before) _timeZones.Add(zone);
    }

    private static int Offset(MapReader reader, DiagnosticBag diagnostics)
    {
        string text = reader.RequiredText("offset");
        if (text == "00:00") return 0;
        if (text.Length == 6 && text[0] is '+' or '-' && TimeSpan.TryParseExact(text.Substring(1), @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan offset))
            return (int)offset.TotalMinutes * (text[0] == '-' ? -1 : 1);
        diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf("offset"), $"{Quoted.Text(text)} is not an offset such as +05:30 or -08:00.");
        return 0;
    }

    private void TakePage(MappingNode map, DiagnosticBag diagnostics)
    {
        int before = diagnostics.Items.Count;
        var reader = new MapReader(map, Vocabulary.Page, "a page", diagnostics);
        string name = reader.RequiredText("page");
        var page = new PageModel(name, reader.Text("family"), reader.Name("namespace"), reader.Text("path") ?? name, reader.Line());
        if (_pages.Exists(other => other.Page == page.Page && other.Family == page.Family))
            diagnostics.Add(SpecRules.Duplicate, map.Span, $"The page {Quoted.Text(name)} is defined a second time.");
        if (diagnostics.Items.Count == before) _pages.Add(page);
    }

    // Arguments are checked last, because they may use each other, choices and bit fields of any file.
    private SharedDefinitions Finish()
    {
        var definitions = new SharedDefinitions
        {
            Arguments = Named<MappingNode>(isSet: false),
            Sets = Named<SequenceNode>(isSet: true),
            Choices = Sorted(_choices.Values),
            Bits = Sorted(_bits.Values),
            Errors = Sorted(_errors.Values),
            ErrorSets = Sorted(_errorSets.Values),
            RuleSets = Sorted(_ruleSets.Values),
            TimeZones = _timeZones.OrderBy(zone => zone.Index).ToEquatableArray(),
            Pages = _pages.ToEquatableArray(),
        };
        var broken = new HashSet<string>(_arguments.Where(argument => !IsSound(argument.Value.Node, definitions, argument.Value.Diagnostics)).Select(argument => argument.Key));
        return definitions with
        {
            Arguments = definitions.Arguments.Select(definition => broken.Contains(definition.Name) ? definition with { Value = null } : definition).ToEquatableArray(),
            Sets = definitions.Sets.Select(definition => broken.Contains(definition.Name) ? definition with { Value = null } : definition).ToEquatableArray(),
        };
    }

    private EquatableArray<Definition<T>> Named<T>(bool isSet)
        where T : SpecNode =>
        Sorted(_arguments.Where(argument => argument.Value.Node.IsSet == isSet).Select(argument => new Definition<T>(argument.Key, argument.Value.Node.Value as T)));

    private static EquatableArray<Definition<T>> Sorted<T>(IEnumerable<Definition<T>> definitions)
        where T : class => definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal).ToEquatableArray();

    private static bool IsSound(SequenceOrMap argument, SharedDefinitions definitions, DiagnosticBag diagnostics)
    {
        int before = diagnostics.Items.Count;
        IEnumerable<SpecNode> items = argument.Value switch { SequenceNode sequence => sequence.Items, { } node => [node], null => [] };
        foreach (SpecNode item in items)
        {
            if (item is not MappingNode map)
            {
                diagnostics.Add(SpecRules.WrongShape, item.Span, $"An element of a set has to be a map, not {item.Kind}.");
                continue;
            }

            var binder = new ArgumentBinder(definitions, diagnostics, "", isShared: true);
            foreach (MappingNode expanded in new UseExpander(definitions, diagnostics).Expand(map)) binder.Bind(expanded);
        }

        return argument.Value is not null && diagnostics.Items.Count == before;
    }

    private sealed record SequenceOrMap(bool IsSet, SpecNode? Value);
}
