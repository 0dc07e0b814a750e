using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds the files of entry points, workflows and requests. No code comes out of them, so the generator is never given any.</summary>
internal sealed class ReferenceBinder
{
    private readonly SharedDefinitions _shared;
    private readonly CommandIds? _commands;
    private readonly List<EntryPointModel> _entryPoints = [];
    private readonly List<WorkflowModel> _workflows = [];
    private readonly List<RequestFact> _requests = [];
    private readonly List<LaterTopic> _laterFacts = [];

    private ReferenceBinder(SharedDefinitions shared, CommandIds? commands)
    {
        _shared = shared;
        _commands = commands;
    }

    /// <summary>True for a file that is bound here.</summary>
    public static bool Takes(SpecDocument document) => document.Root?.Entries.Any(entry => Vocabulary.Reference.Contains(entry.Key.Value)) == true;

    /// <summary>Binds all of them.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="shared">What arguments of entry points may use.</param>
    /// <param name="commands">The commands that workflows may name; null when some have mistakes, so that a missing one is no news.</param>
    /// <param name="cancellation">Stops the binding.</param>
    public static ReferenceChapters Bind(IEnumerable<SpecDocument> documents, SharedDefinitions shared, CommandIds? commands, CancellationToken cancellation)
    {
        var binder = new ReferenceBinder(shared, commands);
        var diagnostics = new List<SpecDiagnostic>();
        foreach (SpecDocument document in documents.OrderBy(document => document.File.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var bag = new DiagnosticBag(document.File.Path);
            if (document.Root is { } root) binder.Take(root, bag);
            diagnostics.AddRange(document.Diagnostics.Concat(bag.Items));
        }

        return new ReferenceChapters(
            binder._entryPoints.ToEquatableArray(), binder._workflows.ToEquatableArray(), binder._requests.ToEquatableArray(), binder._laterFacts.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private void Take(MappingNode root, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(root, Vocabulary.Reference, "a file of entry points, workflows, requests or later facts", diagnostics);
        var entryPoints = new EntryPointBinder(_shared, diagnostics);
        foreach (MappingNode map in reader.Maps("entryPoints")) Take(_entryPoints, entryPoints.Bind(map), map, EntryPointBinder.Clash, diagnostics);
        var workflows = new WorkflowBinder(_commands, diagnostics);
        foreach (MappingNode map in reader.Maps("workflows")) Take(_workflows, workflows.Bind(map), map, WorkflowBinder.Clash, diagnostics);
        foreach (MappingNode map in reader.Maps("requests")) Take(_requests, Request(map, diagnostics), map, Clash, diagnostics);
        var later = new LaterBinder(_shared, diagnostics);
        foreach (MappingNode map in reader.Maps("laterFacts")) Take(_laterFacts, later.Topic(map), map, Clash, diagnostics);
    }

    private static void Take<T>(List<T> taken, T item, MappingNode map, Func<T, T, string?> clash, DiagnosticBag diagnostics)
    {
        string? problem = taken.Select(other => clash(other, item)).FirstOrDefault(text => text is not null);
        if (problem is not null) diagnostics.Add(SpecRules.Duplicate, map.Span, problem);
        taken.Add(item);
    }

    private static RequestFact Request(MappingNode map, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(map, Vocabulary.RequestFact, "a fact about requests", diagnostics);
        return new RequestFact(reader.Name("name"), reader.RequiredText("text"), reader.Line(), reader.Texts("erratum"));
    }

    private static string? Clash(LaterTopic one, LaterTopic other) => one.Name == other.Name ? $"Another fact is called {Quoted.Text(other.Name)}." : null;

    private static string? Clash(RequestFact one, RequestFact other) =>
        one.Name == other.Name ? $"Another fact is called {Quoted.Text(other.Name)}." : null;
}
