using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Joins all files of shared definitions, and checks each definition on its own.</summary>
public sealed class SharedBinder
{
    private readonly Dictionary<string, SharedArgument> _arguments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<ChoiceModel>> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<BitsModel>> _bits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<LaterSource>> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<SharedError>> _errors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<NumberList>> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<MappingNode>> _errorSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition<SequenceNode>> _ruleSets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Name), DiagnosticBag> _setDiagnostics = [];
    private readonly Dictionary<(string Key, string Name, bool IsOverride), (string Path, SourceSpan Span)> _seen = [];

    // Generated files are named after types, and the compiler does not tell capitals in names of files.
    private readonly Dictionary<string, string> _enums = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(ScalarNode Name, DiagnosticBag Diagnostics)> _enumNames = [];
    private readonly List<(TimeZoneModel Zone, bool IsOverride, string Path, SourceSpan Span)> _timeZones = [];
    private readonly List<(PageModel Page, bool IsOverride, string Path, SourceSpan Span)> _pages = [];
    private readonly List<EquatableArray<string>> _spellings = [];
    private readonly HashSet<string> _spelled = new(StringComparer.Ordinal);
    private readonly List<DiagnosticBag> _bags = [];
    private readonly List<(MappingNode Root, DiagnosticBag Diagnostics)> _roots = [];
    private int? _guideLines;
    private bool _isIncomplete;

    private SharedBinder() { }

    /// <summary>Joins files in the order given; a definition that the consumer adds wins over one of the same name in the catalogue.</summary>
    public static JoinedDefinitions Join(IEnumerable<SpecDocument> documents, CancellationToken cancellation)
    {
        var binder = new SharedBinder();
        var read = new List<SpecDiagnostic>();
        foreach (
            SpecDocument document in documents.OrderBy(document => document.File.IsOverride).ThenBy(document => document.File.Path, StringComparer.Ordinal)
        )
        {
            cancellation.ThrowIfCancellationRequested();
            read.AddRange(document.Diagnostics);
            if (document.Root is { } root)
                binder.Take(root, document);
            else
                binder._isIncomplete |= !document.IsInPages;
        }

        SharedDefinitions definitions = binder.Finish(cancellation);
        return new JoinedDefinitions(definitions, read.Concat(binder._bags.SelectMany(bag => bag.Items)).ToEquatableArray());
    }

    private void Take(MappingNode root, SpecDocument document)
    {
        SpecFile file = document.File;
        var diagnostics = new DiagnosticBag(file.Path, file.IsOverride);
        _bags.Add(diagnostics);
        if (!file.IsOverride)
            _roots.Add((root, diagnostics));
        var reader = new MapReader(root, SharedTable.Root, diagnostics);
        if (document.IsInPages)
            diagnostics.Add(SpecMessages.SharedInPages(SpecFolders.Pages, SpecFolders.Common), root.Entries.Count > 0 ? root.Entries[0].Key.Span : root.Span);
        if (reader.MapUnder("guide") is { } guide)
            _guideLines = new MapReader(guide, SharedTable.Guide, diagnostics).Line("lines") is > 0 and var lines ? lines : null;
        foreach (MappingEntry entry in Entries(reader, "arguments"))
            TakeArgument(entry, file, diagnostics, isSet: false);
        foreach (MappingEntry entry in Entries(reader, "sets"))
            TakeArgument(entry, file, diagnostics, isSet: true);
        foreach (MappingEntry entry in Entries(reader, "choices"))
            Take("choices", _choices, entry, file, diagnostics, new ChoiceBinder(diagnostics).Shared);
        foreach (MappingEntry entry in Entries(reader, "bits"))
            Take("bits", _bits, entry, file, diagnostics, new ChoiceBinder(diagnostics).SharedBits);
        foreach (MappingEntry entry in Entries(reader, "errors"))
            TakeError(entry, file, diagnostics);
        TakeSpellings(reader, diagnostics);
        foreach (MappingEntry entry in Entries(reader, "numbers"))
            TakeNumbers(entry, file, diagnostics);
        foreach (MappingEntry entry in Entries(reader, "errorSets"))
            Take("errorSets", _errorSets, entry, file, diagnostics);
        foreach (MappingEntry entry in Entries(reader, "ruleSets"))
            Take("ruleSets", _ruleSets, entry, file, diagnostics);
        foreach (MappingNode map in reader.Maps("timeZones"))
            TakeTimeZone(map, file, diagnostics);
        int pages = diagnostics.Faults;
        foreach (MappingNode map in reader.Maps("pages"))
            TakePage(map, file, diagnostics);
        foreach (MappingEntry entry in Entries(reader, "sources"))
            Take("sources", _sources, entry, file, diagnostics, map => LaterSources.Bind(map, entry.Key.Value, diagnostics));
        _isIncomplete |= diagnostics.Faults > pages || root.Entries.Any(entry => !SharedTable.Root.Has(entry.Key.Value));
    }

    private static IEnumerable<MappingEntry> Entries(MapReader reader, string key) => reader.MapUnder(key)?.Entries ?? [];

    private bool IsNew(string key, ScalarNode name, SpecFile file, DiagnosticBag diagnostics)
    {
        if (!_seen.TryGetValue((key, name.Value, file.IsOverride), out (string Path, SourceSpan Span) first))
        {
            _seen.Add((key, name.Value, file.IsOverride), (file.Path, name.Span));
            return true;
        }

        diagnostics.Add(SpecMessages.DefinedTwice(name.Value, key, ShownPlace.Of(first.Path, first.Span, file.Path)), name.Span);
        return false;
    }

    private void TakeArgument(MappingEntry entry, SpecFile file, DiagnosticBag diagnostics, bool isSet)
    {
        if (!IsNew("arguments", entry.Key, file, diagnostics))
            return;
        bool fits = isSet ? entry.Value is SequenceNode : entry.Value is MappingNode;
        if (!fits)
            diagnostics.Add(SpecMessages.SharedShape(entry.Key.Value, isSet ? "a list" : "a map", entry.Value.Kind), entry.Value.Span);
        _arguments[entry.Key.Value] = new SharedArgument(isSet, fits ? entry.Value : null, diagnostics);
    }

    private void Take<T>(
        string key,
        Dictionary<string, Definition<T>> definitions,
        MappingEntry entry,
        SpecFile file,
        DiagnosticBag diagnostics,
        Func<MappingNode, T> bind
    )
        where T : class
    {
        if (!IsNew(key, entry.Key, file, diagnostics))
            return;
        int before = diagnostics.Faults;
        T? value = null;
        if (entry.Value is MappingNode map)
        {
            value = bind(map);
            CheckEnum($"{key}: {entry.Key.Value}", map, diagnostics);
        }
        else
        {
            diagnostics.Add(SpecMessages.SharedNotAMap(entry.Key.Value, entry.Value.Kind), entry.Value.Span);
        }

        definitions[entry.Key.Value] = new Definition<T>(entry.Key.Value, diagnostics.Faults == before ? value : null);
    }

    // Every shared enum goes to the same namespace. One that the consumer adds may keep the C# name of the one that it replaces.
    private void CheckEnum(string definition, MappingNode map, DiagnosticBag diagnostics)
    {
        if (map.Find("enum")?.Value is not ScalarNode name)
            return;
        _enumNames.Add((name, diagnostics));
        if (ReservedNames.Root.Contains(name.Value))
            diagnostics.Add(SpecMessages.TypeOfRuntime(name.Value), name.Span);
        if (!_enums.TryGetValue(name.Value, out string? other))
            _enums.Add(name.Value, definition);
        else if (other != definition)
            diagnostics.Add(SpecMessages.TypeTaken(name.Value, other), name.Span);
    }

    // Rows and rules are checked when all meanings of errors are known.
    private void Take<T>(string key, Dictionary<string, Definition<T>> definitions, MappingEntry entry, SpecFile file, DiagnosticBag diagnostics)
        where T : SpecNode
    {
        if (!IsNew(key, entry.Key, file, diagnostics))
            return;
        if (entry.Value is not T)
            diagnostics.Add(SpecMessages.ElementShape(key, typeof(T) == typeof(MappingNode) ? "a map" : "a list", entry.Value.Kind), entry.Value.Span);
        int before = diagnostics.Faults;
        foreach (SpecNode item in (entry.Value is T and SequenceNode sequence ? sequence.Items.Where(item => item is not MappingNode) : []))
            diagnostics.Add(SpecMessages.SetElementShape(item.Kind), item.Span);
        definitions[entry.Key.Value] = new Definition<T>(entry.Key.Value, diagnostics.Faults == before ? entry.Value as T : null);
        _setDiagnostics[(key, entry.Key.Value)] = diagnostics;
    }

    // A set that nobody uses is checked like any other; one with errors is reported here, and not where it is used.
    private EquatableArray<Definition<T>> Checked<T>(string key, EquatableArray<Definition<T>> sets, Action<T, DiagnosticBag> check)
        where T : SpecNode =>
        sets.Select(set =>
            {
                if (set.Value is not { } value)
                    return set;
                DiagnosticBag diagnostics = _setDiagnostics[(key, set.Name)];
                int before = diagnostics.Items.Count;
                check(value, diagnostics);
                return diagnostics.Items.Count == before ? set : set with { Value = null };
            })
            .ToEquatableArray();

    private void TakeError(MappingEntry entry, SpecFile file, DiagnosticBag diagnostics)
    {
        if (!IsNew("errors", entry.Key, file, diagnostics))
            return;
        int before = diagnostics.Faults;
        SharedError? error = SharedError.Read(entry, diagnostics);
        // Another meaning, in another language say, does not change where the error comes from.
        if (
            error?.Origin == ErrorOrigin.NotStated
            && _errors.TryGetValue(entry.Key.Value, out Definition<SharedError>? replaced)
            && replaced.Value is { } catalogue
        )
            error = error with { Origin = catalogue.Origin };
        _errors[entry.Key.Value] = new Definition<SharedError>(entry.Key.Value, diagnostics.Faults == before ? error : null);
    }

    private void TakeSpellings(MapReader reader, DiagnosticBag diagnostics)
    {
        foreach (SequenceNode list in reader.Lists("spellings"))
        {
            List<ScalarNode> codes = [.. list.Items.OfType<ScalarNode>()];
            foreach (SpecNode item in list.Items.Where(item => item is not ScalarNode))
                diagnostics.Add(SpecMessages.SpellingShape(item.Kind), item.Span);
            foreach (ScalarNode twice in codes.Where(code => !_spelled.Add(code.Value)))
                diagnostics.Add(SpecMessages.SpellingTwice(twice.Value), twice.Span);
            if (list.Items.Count < 2)
                diagnostics.Add(SpecMessages.SpellingsTooFew(), list.Span);
            _spellings.Add(codes.Select(code => code.Value).ToEquatableArray());
        }
    }

    private void TakeNumbers(MappingEntry entry, SpecFile file, DiagnosticBag diagnostics)
    {
        if (!IsNew("numbers", entry.Key, file, diagnostics))
            return;
        int before = diagnostics.Faults;
        IReadOnlyList<SpecNode> items = entry.Value is SequenceNode list ? list.Items : [];
        if (entry.Value is not SequenceNode)
            diagnostics.Add(SpecMessages.SharedNotAList(entry.Key.Value, entry.Value.Kind), entry.Value.Span);
        foreach (SpecNode item in items.Where(item => item is not ScalarNode))
            diagnostics.Add(SpecMessages.MemberShape(item.Kind), item.Span);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ScalarNode twice in items.OfType<ScalarNode>().Where(item => !seen.Add(item.Value)))
            diagnostics.Add(SpecMessages.MemberNumberTwice(twice.Value), twice.Span);
        _numbers[entry.Key.Value] = new Definition<NumberList>(
            entry.Key.Value,
            diagnostics.Faults == before ? new NumberList(items.OfType<ScalarNode>().Select(item => item.Value).ToEquatableArray()) : null
        );
    }

    private void TakeTimeZone(MappingNode map, SpecFile file, DiagnosticBag diagnostics)
    {
        int before = diagnostics.Faults;
        var reader = new MapReader(map, SharedTable.TimeZone, diagnostics);
        reader.Required("index");
        var zone = new TimeZoneModel(
            reader.Integer("index", 0) ?? 0,
            reader.Name("name"),
            Offset(reader, diagnostics),
            reader.RequiredText("text"),
            reader.RequiredText("place"),
            reader.Text("iana"),
            reader.Text("windows"),
            reader.Line(),
            reader.Texts("erratum")
        );
        if (diagnostics.Faults > before)
            return;
        if (file.IsOverride)
            _timeZones.RemoveAll(other => !other.IsOverride && other.Zone.Index == zone.Index);
        int taken = _timeZones.FindIndex(other => other.Zone.Index == zone.Index || other.Zone.Name == zone.Name);
        if (taken >= 0)
            diagnostics.Add(
                SpecMessages.TimeZoneTaken(zone.Index, zone.Name, ShownPlace.Of(_timeZones[taken].Path, _timeZones[taken].Span, file.Path)),
                map.Span
            );
        else
            _timeZones.Add((zone, file.IsOverride, file.Path, map.Span));
    }

    private static int Offset(MapReader reader, DiagnosticBag diagnostics)
    {
        string text = reader.RequiredText("offset");
        if (text == "00:00")
            return 0;
        if (
            text.Length == 6
            && text[0] is '+' or '-'
            && TimeSpan.TryParseExact(text.Substring(1), @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan offset)
        )
            return (int)offset.TotalMinutes * (text[0] == '-' ? -1 : 1);
        diagnostics.Add(SpecMessages.OffsetInvalid(text), reader.SpanOf("offset"));
        return 0;
    }

    private void TakePage(MappingNode map, SpecFile file, DiagnosticBag diagnostics)
    {
        int before = diagnostics.Faults;
        var reader = new MapReader(map, SharedTable.Page, diagnostics);
        string name = reader.Path("page");
        string? family = reader.Text("family");
        // It names a folder as well.
        if (family is not null && !SpecId.IsValid(family))
            diagnostics.Add(SpecMessages.NotAnId(family), reader.SpanOf("family"));
        var page = new PageModel(name, family, reader.Name("namespace"), reader.Has("path") ? reader.Path("path") : name, reader.Line());
        if (ReservedNames.Root.Contains(page.Namespace))
            diagnostics.Add(SpecMessages.NamespaceOfRuntime(page.Namespace), reader.SpanOf("namespace"));
        if (diagnostics.Faults > before)
            return;
        if (file.IsOverride)
            _pages.RemoveAll(other => !other.IsOverride && IsSame(other.Page));
        int first = _pages.FindIndex(other => IsSame(other.Page));
        if (first >= 0)
            diagnostics.Add(SpecMessages.PageTwice(name, ShownPlace.Of(_pages[first].Path, _pages[first].Span, file.Path)), map.Span);
        else
            _pages.Add((page, file.IsOverride, file.Path, map.Span));

        bool IsSame(PageModel other) => other.Page == page.Page && other.Family == page.Family;
    }

    // Arguments are checked last, because they may use each other, choices and bit fields of any file.
    private SharedDefinitions Finish(CancellationToken cancellation)
    {
        // Pages may be in a file that is read after the enums.
        var namespaces = new HashSet<string>(_pages.Select(page => page.Page.Namespace), StringComparer.OrdinalIgnoreCase);
        foreach ((ScalarNode name, DiagnosticBag bag) in _enumNames.Where(named => namespaces.Contains(named.Name.Value)))
            bag.Add(SpecMessages.TypeIsNamespace(name.Value), name.Span);

        var definitions = new SharedDefinitions
        {
            Arguments = Named<MappingNode>(isSet: false),
            Sets = Named<SequenceNode>(isSet: true),
            Choices = Sorted(_choices.Values),
            Bits = Sorted(_bits.Values),
            Errors = Sorted(_errors.Values),
            Sources = Sorted(_sources.Values),
            Spellings = _spellings.ToEquatableArray(),
            Numbers = Sorted(_numbers.Values),
            ErrorSets = Sorted(_errorSets.Values),
            RuleSets = Sorted(_ruleSets.Values),
            TimeZones = _timeZones.Select(zone => zone.Zone).OrderBy(zone => zone.Index).ToEquatableArray(),
            Pages = _pages.Select(page => page.Page).ToEquatableArray(),
            GuideLines = _guideLines,
            IsIncomplete = _isIncomplete,
        };
        foreach ((MappingNode root, DiagnosticBag bag) in _roots)
            GuideLineCheck.Check(root, _guideLines, bag);
        ISet<string> broken = new SharedArgumentCheck(_arguments, definitions, cancellation).Broken();
        return definitions with
        {
            Arguments = definitions
                .Arguments.Select(definition => broken.Contains(definition.Name) ? definition with { Value = null } : definition)
                .ToEquatableArray(),
            ErrorSets = Checked<MappingNode>("errorSets", definitions.ErrorSets, (set, diagnostics) => ErrorBinder.CheckSet(set, definitions, diagnostics)),
            RuleSets = Checked<SequenceNode>("ruleSets", definitions.RuleSets, (set, diagnostics) => RuleBinder.CheckSet(set, definitions, diagnostics)),
            Sets = definitions.Sets.Select(definition => broken.Contains(definition.Name) ? definition with { Value = null } : definition).ToEquatableArray(),
        };
    }

    private EquatableArray<Definition<T>> Named<T>(bool isSet)
        where T : SpecNode =>
        Sorted(_arguments.Where(argument => argument.Value.IsSet == isSet).Select(argument => new Definition<T>(argument.Key, argument.Value.Node as T)));

    private static EquatableArray<Definition<T>> Sorted<T>(IEnumerable<Definition<T>> definitions)
        where T : class => definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal).ToEquatableArray();
}
