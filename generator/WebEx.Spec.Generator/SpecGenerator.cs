using Microsoft.CodeAnalysis;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator;

/// <summary>
/// Compiles spec files into C#. This file only wires the stages: files, documents, shared definitions, bound commands, texts. Each stage's result is a value,
/// so that a stage whose input is unchanged is not run again; diagnostics travel on a branch of their own, because their positions change more often than the
/// code does.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class SpecGenerator : IIncrementalGenerator
{
    private readonly StoredCatalogue? _stored;
    private readonly PreparedFiles? _prepared;

    /// <summary>The generator as the compiler makes it, with what the package brings.</summary>
    public SpecGenerator()
        : this(PackedCatalogue.Stored) { }

    /// <summary>A generator with a stored catalogue.</summary>
    /// <param name="stored">What was bound beforehand; null where nothing was.</param>
    public SpecGenerator(StoredCatalogue? stored)
    {
        _stored = stored;
        _prepared = PreparedFiles.Of(stored);
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project file says, and the little that has to be known of the compilation, which itself goes no further.
        IncrementalValueProvider<GeneratorSettings> settings = context
            .AnalyzerConfigOptionsProvider.Select(static (options, _) => GeneratorSettings.Of(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);
        IncrementalValueProvider<string> rootNamespace = settings.Select(static (settings, _) => settings.Namespace);
        IncrementalValueProvider<ConsumerProject> consumer = context
            .CompilationProvider.Combine(rootNamespace)
            .Select(static (pair, _) => ConsumerProject.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Consumer);

        // Spec files, told from others by their metadata, compared by path and text.
        StoredCatalogue? stored = _stored;
        IncrementalValuesProvider<SpecFile> files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellation) => SpecFileFilter.Read(pair.Left, pair.Right, withChecksum: stored is not null, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files);

        // Each file is read on its own; one that was bound beforehand only where it is needed.
        IncrementalValuesProvider<SpecDocument> documents = files
            .Select((file, cancellation) => SpecDocument.Read(file, stored?.Find(file), cancellation))
            .WithTrackingName(TrackingNames.Documents);
        IncrementalValueProvider<bool> tablesOnly = settings.Select(static (settings, _) => settings.IsTablesOnly);
        IncrementalValueProvider<StoredUse> use = (
            stored is null
                ? tablesOnly.Select(static (_, _) => StoredUse.None)
                : documents
                    .Select(static (document, _) => StoredUse.FileKind.Of(document))
                    .Collect()
                    .Combine(tablesOnly)
                    .Select((pair, _) => pair.Right ? StoredUse.None : StoredUse.Of(stored, pair.Left))
        ).WithTrackingName(TrackingNames.Stored);

        // What a reference already has is not generated a second time, unless shared definitions of the consumer's own could make something else of it.
        IncrementalValueProvider<EquatableArray<OfferedType>> offered = context
            .CompilationProvider.Select(static (compilation, cancellation) => OfferedTypes.Of(compilation, cancellation))
            .Combine(documents.Where(static document => document.File.IsOverride && !document.IsCommand).Collect())
            .Combine(settings.Select(static (settings, _) => settings.IsGeneratingReferenced))
            .Select(static (pair, _) => pair.Left.Right.IsEmpty && !pair.Right ? pair.Left.Left : default)
            .WithTrackingName(TrackingNames.Offered);

        // Shared definitions are joined once. Positions play no part in them, so a moved line there does not bind any command again.
        IncrementalValueProvider<JoinedDefinitions> joined = documents
            .Where(static document => !document.IsCommand && !IsReference(document))
            .Collect()
            .Combine(use)
            .Select(static (pair, cancellation) => pair.Right.NeedsShared ? Join(pair.Left, cancellation) : JoinedDefinitions.None);
        IncrementalValueProvider<SharedDefinitions> shared = joined.Select(static (joined, _) => joined.Definitions).WithTrackingName(TrackingNames.Shared);

        // Each command is bound against them.
        IncrementalValuesProvider<BoundCommand> bound = documents
            .Where(static document => document.IsCommand)
            .Combine(shared)
            .Combine(use)
            .Select(static (pair, cancellation) => Bind(pair.Left.Left, pair.Left.Right, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Bound);

        // Clashes can only be seen among all commands; what is compared is a few names, so that an edit inside a command stops here.
        IncrementalValuesProvider<CommandKey> keys = bound.Select(
            static (command, _) => CommandKey.Of(command) with { NamePlace = default, IdPlace = default }
        );
        IncrementalValueProvider<CommandSelection> selection = keys.Collect()
            .Select(static (keys, _) => CommandSelection.Select(keys))
            .WithTrackingName(TrackingNames.Selection);

        // The model alone, without file and positions, decides whether a command is rendered again. A command of the consumer's own is wanted, whatever a
        // reference has.
        IncrementalValuesProvider<(CommandModel Command, string? Assembly)> wanted = bound
            .Combine(selection)
            .Where(static pair => pair.Left.Command is not null && pair.Right.Includes(pair.Left.Path))
            .Select(static (pair, _) => (Command: pair.Left.Command!, pair.Left.IsOverride))
            .Combine(settings)
            .Where(static pair => pair.Right.Wants(CommandName.Of(pair.Left.Command)))
            .Combine(offered)
            .Select(
                static (pair, _) => (pair.Left.Left.Command, pair.Left.Left.IsOverride ? null : Offering(pair.Left.Left.Command, pair.Left.Right, pair.Right))
            )
            .WithTrackingName(TrackingNames.Wanted);
        IncrementalValuesProvider<CommandModel> commands = wanted
            .Where(static command => command.Assembly is null)
            .Select(static (command, _) => command.Command)
            .WithTrackingName(TrackingNames.Commands);
        IncrementalValueProvider<RenderContext?> render = consumer
            .Combine(settings)
            .Select(
                static (pair, _) =>
                    pair.Left.CanCompile ? new RenderContext(pair.Left.Facts, pair.Right.Namespace, pair.Right.IsInternal, pair.Right.Reference) : null
            );
        PreparedFiles? prepared = _prepared;
        IncrementalValuesProvider<GeneratedSource> sources = commands
            .Combine(render)
            .Select((pair, cancellation) => Render(pair.Left.Id, pair.Right, files => files.OfCommand(pair.Left), cancellation, prepared))
            .WithTrackingName(TrackingNames.CommandSources);

        // Enums that several commands share are generated once, if any generated command uses them; the time zones are generated for the runtime alone.
        IncrementalValuesProvider<GeneratedSource> sharedSources = commands
            .Select(static (command, _) => SharedType.Of([command]))
            .Collect()
            .Combine(settings.Select(static (settings, _) => (settings.Namespace, settings.IsTablesOnly)))
            .Combine(shared.Select(static (shared, _) => shared.TimeZones))
            .Combine(offered)
            .SelectMany(
                static (pair, _) =>
                    SharedTypes(pair.Left.Left.Left, pair.Left.Left.Right.Namespace, pair.Left.Left.Right.IsTablesOnly, pair.Left.Right, pair.Right)
            )
            .WithTrackingName(TrackingNames.SharedTypes)
            .Combine(render)
            .Select((pair, cancellation) => Render(pair.Left.Name, pair.Right, files => files.OfSharedType(pair.Left), cancellation, prepared))
            .WithTrackingName(TrackingNames.SharedTypeSources);

        // One file for all commands, those of references too, which depends on their names alone.
        IncrementalValuesProvider<GeneratedSource> handlerSources = wanted
            .Combine(settings.Select(static (settings, _) => settings.HasServer))
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => HandledCommand.Of(pair.Left.Command))
            .Collect()
            .Combine(rootNamespace)
            .Combine(offered)
            .SelectMany(static (pair, _) => Handled(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Handled)
            .Combine(render)
            .Select(static (pair, cancellation) => Render(SourceFiles.HandlersType, pair.Right, files => files.OfHandlers(pair.Left), cancellation))
            .WithTrackingName(TrackingNames.HandlerSources);

        context.RegisterSourceOutput(sources, Add);
        context.RegisterSourceOutput(handlerSources, Add);
        context.RegisterSourceOutput(
            consumer
                .Select(static (consumer, _) => consumer.IsTooOld ? ConsumerFacts.Newest : consumer.Facts)
                .Combine(commands.Select(static (_, _) => true).Collect().Select(static (all, _) => !all.IsEmpty)),
            static (production, needed) =>
            {
                foreach (SourceFile attribute in needed.Right ? SourceFiles.NullableAttributes(needed.Left) : [])
                    Add(production, new GeneratedSource(attribute, null));
            }
        );
        context.RegisterSourceOutput(sharedSources, Add);

        RegisterTables(context, documents, shared, bound, settings, render);
        RegisterDiagnostics(context, bound, keys, selection, joined, commands, settings, consumer);
        RegisterReferences(context, wanted);
        RegisterClashes(context, commands, rootNamespace);
    }
}
