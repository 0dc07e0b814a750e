using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Language.Binding;

/// <summary>A whole folder of spec files, bound in one go: for tools and tests. The generator does the same in stages.</summary>
public sealed class Catalogue
{
    private readonly Steps _steps;

    private Catalogue(Steps steps, IReadOnlyList<BoundCommand> commands, ReferenceChapters chapters, IReadOnlyList<SpecDiagnostic> diagnostics)
    {
        _steps = steps;
        Bound = commands;
        EntryPoints = chapters.EntryPoints;
        Workflows = chapters.Workflows;
        Requests = chapters.Requests;
        LaterFacts = chapters.LaterFacts;
        Errata = chapters.Errata;
        Diagnostics = diagnostics;
    }

    /// <summary>What commands share.</summary>
    public SharedDefinitions Shared => _steps.Joined.Definitions;

    /// <summary>Every command file.</summary>
    public IReadOnlyList<BoundCommand> Bound { get; }

    /// <summary>The commands without mistakes, in the order of their ids.</summary>
    public IEnumerable<CommandModel> Commands =>
        Bound.Select(bound => bound.Command).OfType<CommandModel>().OrderBy(command => command.Id, StringComparer.Ordinal);

    /// <summary>The links to pages of the site.</summary>
    public IReadOnlyList<EntryPointModel> EntryPoints { get; }

    /// <summary>The recommended workflows, with the order of the site's checks.</summary>
    public IReadOnlyList<WorkflowModel> Workflows { get; }

    /// <summary>What holds for every request.</summary>
    public IReadOnlyList<RequestFact> Requests { get; }

    /// <summary>What sources later than the guide say of no single command.</summary>
    public IReadOnlyList<LaterTopic> LaterFacts { get; }

    /// <summary>Where the guide contradicts itself, and the readings that are followed.</summary>
    public IReadOnlyList<ErratumModel> Errata { get; }

    /// <summary>Every mistake.</summary>
    public IReadOnlyList<SpecDiagnostic> Diagnostics { get; }

    /// <summary>Binds all files.</summary>
    public static Catalogue Load(IEnumerable<SpecFile> files, CancellationToken cancellation) =>
        Bind([.. files.Select(file => SpecDocument.Read(file, cancellation))], before: null, cancellation);

    /// <summary>Binds all files, most of which are those of this catalogue: what came of these is taken over where it holds still.</summary>
    public Catalogue With(IEnumerable<SpecFile> files, CancellationToken cancellation) =>
        Bind(
            [.. files.Select(file => _steps.Documents.TryGetValue(file, out SpecDocument? document) ? document : SpecDocument.Read(file, cancellation))],
            _steps,
            cancellation
        );

    private static Catalogue Bind(List<SpecDocument> all, Steps? before, CancellationToken cancellation)
    {
        // What a consumer adds need not account for its errors, and may take a limit away that a command of the catalogue has.
        bool accountsForErrors = !all.Exists(document => document.File.IsOverride);
        ILookup<bool, SpecDocument> documents = all.ToLookup(ReferenceBinder.Takes);
        SpecDocument[] sharing = [.. documents[false].Where(document => !document.IsCommand)];
        JoinedDefinitions joined = before is not null && sharing.SequenceEqual(before.Sharing) ? before.Joined : SharedBinder.Join(sharing, cancellation);
        Dictionary<SpecDocument, BoundCommand> known =
            before is not null && accountsForErrors == before.AccountsForErrors && joined.Definitions.Equals(before.Joined.Definitions) ? before.Bound : [];
        var steps = new Steps(sharing, joined, accountsForErrors);
        foreach (SpecDocument document in all)
            steps.Documents[document.File] = document;
        var bound = new List<BoundCommand>();
        foreach (SpecDocument document in documents[false].Where(document => document.IsCommand))
        {
            if (!known.TryGetValue(document, out BoundCommand? command))
                command = CommandBinder.Bind(document, joined.Definitions, cancellation, accountsForErrors);
            bound.Add(command);
            steps.Bound[document] = command;
        }

        CommandSelection selection = CommandSelection.Select(bound.Select(CommandKey.Of));
        IReadOnlyList<BoundCommand> selected = [.. bound.Where(command => selection.Includes(command.Path))];
        bool isComplete =
            selection.Diagnostics.Count == 0 && all.TrueForAll(document => document.Root is not null) && selected.All(command => command.Command is not null);
        CommandIds? ids = isComplete ? new CommandIds(selected.Select(command => command.Command!)) : null;
        ReferenceChapters chapters = ReferenceBinder.Bind(documents[true], joined.Definitions, ids, cancellation);
        return new Catalogue(
            steps,
            selected,
            chapters,
            [
                .. RepeatedReferences.Joined([
                    .. joined.Diagnostics,
                    .. bound.SelectMany(command => command.Diagnostics),
                    .. selection.Diagnostics,
                    .. chapters.Diagnostics,
                    .. SectionCheck.Check(selected, joined.Definitions.GuideLines),
                    .. ErratumReferences.Check(all),
                    .. (accountsForErrors ? NumberCheck.Check(selected, joined.Definitions) : []),
                ]),
            ]
        );
    }

    // What came of the files one by one, before it was looked at together.
    private sealed record Steps(IReadOnlyList<SpecDocument> Sharing, JoinedDefinitions Joined, bool AccountsForErrors)
    {
        public Dictionary<SpecFile, SpecDocument> Documents { get; } = [];

        public Dictionary<SpecDocument, BoundCommand> Bound { get; } = [];
    }
}
