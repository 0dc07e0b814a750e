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
            .CompilationProvider.Combine(rootNamespace, static (compilation, rootNamespace, _) => ConsumerProject.Of(compilation, rootNamespace))
            .WithTrackingName(TrackingNames.Consumer);

        // Spec files, told from others by their metadata, compared by path and text.
        StoredCatalogue? stored = _stored;
        IncrementalValuesProvider<SpecFile> files = context
            .AdditionalTextsProvider.Choose(
                context.AnalyzerConfigOptionsProvider,
                (text, options, cancellation) => SpecFileFilter.Read(text, options, withChecksum: stored is not null, cancellation)
            )
            .WithTrackingName(TrackingNames.Files);

        // Each file is read on its own; one that was bound beforehand only where it is needed.
        IncrementalValuesProvider<SpecDocument> documents = files
            .Select((file, cancellation) => SpecDocument.Read(file, stored?.Find(file), cancellation))
            .WithTrackingName(TrackingNames.Documents);
        IncrementalValuesProvider<SpecDocument> sharing = documents.Where(static document => !document.IsCommand);
        IncrementalValueProvider<StoredUse> use = documents
            .Select(static (document, _) => StoredUse.FileKind.Of(document))
            .Collected()
            .Combine(settings, (kinds, settings, _) => StoredUse.Of(settings.IsTablesOnly ? null : stored, kinds))
            .WithTrackingName(TrackingNames.Stored);

        // What a reference already has is not generated a second time.
        IncrementalValueProvider<OfferedTypes> offered = context
            .CompilationProvider.Select(static (compilation, cancellation) => OfferedTypes.Of(compilation, cancellation))
            .Combine(settings, static (offered, settings, _) => settings.IsGeneratingReferenced ? OfferedTypes.None : offered)
            .WithTrackingName(TrackingNames.Offered);

        // Shared definitions are joined once. Positions play no part in them, so a moved line there does not bind any command again.
        IncrementalValueProvider<JoinedDefinitions> joined = sharing
            .Where(static document => !IsReference(document))
            .Collected()
            .Combine(use, static (documents, use, cancellation) => use.NeedsShared ? Join(documents, cancellation) : JoinedDefinitions.None);
        IncrementalValueProvider<SharedDefinitions> shared = joined.Select(static (joined, _) => joined.Definitions).WithTrackingName(TrackingNames.Shared);

        // Each command is bound against them.
        IncrementalValuesProvider<BoundCommand> bound = documents
            .Choose(
                shared.Combine(use, static (shared, use, _) => new BindingBasis(shared, use)),
                static (document, basis, cancellation) => document.IsCommand ? Bind(document, basis, cancellation) : null
            )
            .WithTrackingName(TrackingNames.Bound);

        // Clashes can only be seen among all commands; what is compared is a few names, so that an edit inside a command stops here.
        IncrementalValuesProvider<CommandKey> keys = bound.Select(
            static (command, _) => CommandKey.Of(command) with { NamePlace = default, IdPlace = default }
        );
        IncrementalValueProvider<CommandSelection> selection = keys.Collected()
            .Select(static (keys, _) => CommandSelection.Select(keys))
            .WithTrackingName(TrackingNames.Selection);

        // The model alone, without file and positions, decides whether a command is rendered again. A command of the consumer's own is wanted, whatever a
        // reference has.
        IncrementalValueProvider<CommandChoice> choice = settings
            .Combine(offered, static (settings, offered, _) => new CommandChoice(settings, offered, HasOwnDefinitions: false))
            .Combine(use, static (choice, use, _) => choice with { HasOwnDefinitions = use.HasOwnDefinitions });
        PreparedFiles? prepared = _prepared;
        IncrementalValuesProvider<WantedCommand> wanted = bound
            .Choose(
                selection.Combine(choice, static (selection, choice, _) => new WantedBasis(selection, choice)),
                (command, basis, _) => basis.Selection.Includes(command.Path) ? basis.Choice.Of(command, prepared) : null
            )
            .WithTrackingName(TrackingNames.Wanted);
        IncrementalValuesProvider<CommandModel> commands = wanted
            .Choose(static (command, _) => command.IsGenerated ? command.Command : null)
            .WithTrackingName(TrackingNames.Commands);
        IncrementalValueProvider<IReadOnlyList<WantedCommand>> allWanted = wanted.Collected();
        IncrementalValueProvider<IReadOnlyList<CommandModel>> allCommands = commands.Collected();
        IncrementalValueProvider<RenderContext?> render = consumer.Combine(
            settings,
            static (consumer, settings, _) =>
                consumer.CanCompile ? new RenderContext(consumer.Facts, settings.Namespace, settings.IsInternal, settings.Reference) : null
        );
        IncrementalValuesProvider<GeneratedSource> sources = commands
            .Combine(render, (command, render, cancellation) => Render(command.Id, render, files => files.OfCommand(command), cancellation, prepared))
            .WithTrackingName(TrackingNames.CommandSources);

        // Enums that several commands share are generated once, if any generated command uses them; the time zones are generated for the runtime alone.
        IncrementalValuesProvider<GeneratedSource> sharedSources = commands
            .Select(static (command, _) => (IReadOnlyList<SharedType>)SharedType.Of([command]))
            .Collected()
            .Combine(
                choice.Combine(shared, static (choice, shared, _) => new SharedTypeChoice(choice, shared.TimeZones)),
                (types, choice, _) => (IReadOnlyList<SharedType>)choice.Of(types, prepared)
            )
            .SelectMany(static (types, _) => types)
            .WithTrackingName(TrackingNames.SharedTypes)
            .Combine(render, (type, render, cancellation) => Render(type.Name, render, files => files.OfSharedType(type), cancellation, prepared))
            .WithTrackingName(TrackingNames.SharedTypeSources);

        // One file for all commands, those of references too, which depends on their names alone. There is none where a reference has it.
        IncrementalValuesProvider<GeneratedSource> handlerSources = allWanted
            .Combine(
                choice,
                static (commands, choice, _) =>
                    choice.Settings.HasServer && commands.Count > 0 && !choice.IsReferenced(SourceFiles.HandlersType)
                        ? (IReadOnlyList<HandledCommand>)HandledCommand.Sorted(commands.Select(command => HandledCommand.Of(command.Command)))
                        : null
            )
            .Existing()
            .WithTrackingName(TrackingNames.Handled)
            .Combine(
                render,
                static (commands, render, cancellation) => Render(SourceFiles.HandlersType, render, files => files.OfHandlers(commands), cancellation)
            )
            .WithTrackingName(TrackingNames.HandlerSources);

        context.RegisterSourceOutput(sources, Add);
        context.RegisterSourceOutput(handlerSources, Add);
        context.RegisterSourceOutput(
            consumer.Combine(allCommands, static (consumer, commands, _) => commands.Count > 0 ? consumer.UsableFacts : null).Existing(),
            static (production, facts) =>
            {
                foreach (SourceFile attribute in SourceFiles.NullableAttributes(facts))
                    Add(production, new GeneratedSource(attribute, null));
            }
        );
        context.RegisterSourceOutput(sharedSources, Add);

        IncrementalValueProvider<IReadOnlyList<BoundCommand>> allBound = bound.Collected();
        RegisterTables(context, sharing, shared, allBound, settings, render);
        RegisterDiagnostics(context, bound, keys, selection, joined, settings);
        RegisterSettings(context, allBound, joined, settings, consumer);
        RegisterReferences(context, allWanted);
        RegisterClashes(context, allCommands, rootNamespace);
    }
}
