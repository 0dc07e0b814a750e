using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds the files of entry points, workflows, requests, later facts and errata. The generator is given entry points alone: no code comes out of the
/// others.</summary>
public sealed class ReferenceBinder
{
    private readonly SharedDefinitions _shared;
    private readonly CommandIds? _commands;
    private readonly Taken<EntryPointModel> _entryPoints = new(EntryPointBinder.Clash);
    private readonly Taken<WorkflowModel> _workflows = new(WorkflowBinder.Clash);
    private readonly Taken<RequestFact> _requests = new(Clash);
    private readonly Taken<ErratumModel> _errata = new(Clash);
    private readonly Taken<LaterTopic> _laterFacts = new(Clash);

    private ReferenceBinder(SharedDefinitions shared, CommandIds? commands)
    {
        _shared = shared;
        _commands = commands;
    }

    /// <summary>True for a file that is bound here: by its content, or by its name where the content does not tell.</summary>
    public static bool Takes(SpecDocument document) =>
        document.Root is { } root
        && !document.IsCommand
        && (
            root.Entries.Any(entry => SpecFiles.Reference.Has(entry.Key.Value))
            || (
                SpecFiles.ReferenceNames.Contains(document.File.Path.Split('/', '\\').Last())
                && !root.Entries.Any(entry => SharedTable.Root.Has(entry.Key.Value))
            )
        );

    /// <summary>Binds all of them.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="shared">What arguments of entry points may use.</param>
    /// <param name="commands">The commands that workflows may name; null when some have errors, so that a missing one is no news.</param>
    /// <param name="cancellation">Stops the binding.</param>
    public static ReferenceChapters Bind(IEnumerable<SpecDocument> documents, SharedDefinitions shared, CommandIds? commands, CancellationToken cancellation)
    {
        var binder = new ReferenceBinder(shared, commands);
        var diagnostics = new List<SpecDiagnostic>();
        foreach (SpecDocument document in documents.OrderBy(document => document.File.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var bag = new DiagnosticBag(document.File.Path);
            if (document.Root is { } root)
            {
                binder.Take(root, bag);
                GuideLineCheck.Check(root, shared.GuideLines, bag);
            }

            diagnostics.AddRange(document.Diagnostics.Concat(bag.Items));
        }

        return new ReferenceChapters(
            binder._entryPoints.Items.ToEquatableArray(),
            binder._workflows.Items.ToEquatableArray(),
            binder._requests.Items.ToEquatableArray(),
            binder._laterFacts.Items.ToEquatableArray(),
            binder._errata.Items.ToEquatableArray(),
            diagnostics.ToEquatableArray()
        );
    }

    private void Take(MappingNode root, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(root, SpecFiles.Reference, diagnostics);
        var entryPoints = new EntryPointBinder(_shared, diagnostics);
        foreach (MappingNode map in reader.Maps("entryPoints"))
            _entryPoints.Add(entryPoints.Bind(map), map, diagnostics);
        var workflows = new WorkflowBinder(_commands, diagnostics);
        foreach (MappingNode map in reader.Maps("workflows"))
            _workflows.Add(workflows.Bind(map), map, diagnostics);
        foreach (MappingNode map in reader.Maps("requests"))
            _requests.Add(Request(map, diagnostics), map, diagnostics);
        var later = new LaterBinder(_shared, diagnostics);
        foreach (MappingNode map in reader.Maps("laterFacts"))
            _laterFacts.Add(later.Topic(map), map, diagnostics);
        var errata = new ErratumBinder(diagnostics);
        foreach (MappingNode map in reader.Maps(ErrataTable.Errata))
            _errata.Add(errata.Bind(map), map, diagnostics);
    }

    private static RequestFact Request(MappingNode map, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(map, RequestTable.Fact, diagnostics);
        return new RequestFact(reader.Name("name"), reader.RequiredSentence("text"), reader.Line(), reader.Texts("erratum"));
    }

    private static (string Key, string Problem)? Clash(LaterTopic one, LaterTopic other) =>
        one.Name == other.Name ? ("name", $"The fact {Quoted.Text(other.Name)} is given a second time") : null;

    private static (string Key, string Problem)? Clash(RequestFact one, RequestFact other) =>
        one.Name == other.Name ? ("name", $"The fact {Quoted.Text(other.Name)} is given a second time") : null;

    private static (string Key, string Problem)? Clash(ErratumModel one, ErratumModel other) =>
        one.Id == other.Id && one.Id.Length > 0 ? ("id", $"The erratum {Quoted.Text(other.Id)} is given a second time") : null;

    // What was bound, with its location, so that whoever repeats something is told where the first is.
    private sealed class Taken<T>(Func<T, T, (string Key, string Problem)?> clash)
    {
        private readonly List<(T Item, string Path, SourceSpan Span)> _taken = [];

        public IEnumerable<T> Items => _taken.Select(taken => taken.Item);

        public void Add(T item, MappingNode map, DiagnosticBag diagnostics)
        {
            foreach ((T other, string path, SourceSpan span) in _taken)
            {
                if (clash(other, item) is not { } found)
                    continue;
                SourceSpan place = map.Find(found.Key)?.Value.Span ?? map.Span;
                diagnostics.Add(SpecMessages.FactTwice(found.Problem, ShownPlace.Of(path, span, diagnostics.Path)), place);
                break;
            }

            _taken.Add((item, diagnostics.Path, map.Span));
        }
    }
}
