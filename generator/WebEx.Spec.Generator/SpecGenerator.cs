using Microsoft.CodeAnalysis;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Generator;

/// <summary>
/// Compiles spec files into C#. This file only wires the stages: files, documents, shared definitions, bound commands, texts. Each stage's result is a value,
/// so that a stage whose input is unchanged is not run again; diagnostics travel on a branch of their own, because their positions change more often than the
/// code does.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class SpecGenerator : IIncrementalGenerator
{
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
        IncrementalValuesProvider<SpecFile> files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SpecFileFilter.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files);

        // Each file is read on its own.
        IncrementalValuesProvider<SpecDocument> documents = files
            .Select(static (file, cancellation) => SpecDocument.Read(file, cancellation))
            .WithTrackingName(TrackingNames.Documents);

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
            .Select(static (shared, cancellation) => Join(shared, cancellation));
        IncrementalValueProvider<SharedDefinitions> shared = joined.Select(static (joined, _) => joined.Definitions).WithTrackingName(TrackingNames.Shared);

        // Each command is bound against them.
        IncrementalValuesProvider<BoundCommand> bound = documents
            .Where(static document => document.IsCommand)
            .Combine(shared)
            .Select(static (pair, cancellation) => Bind(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Bound);

        // Clashes can only be seen among all commands; what is compared is a few names, so that an edit inside a command stops here.
        IncrementalValueProvider<CommandSelection> selection = bound
            .Select(static (command, _) => CommandKey.Of(command) with { NamePlace = default, IdPlace = default })
            .Collect()
            .Select(static (keys, _) => CommandSelection.Select(keys))
            .WithTrackingName(TrackingNames.Selection);

        // The model alone, without file and positions, decides whether a command is rendered again. A command of the consumer's own is wanted, whatever a
        // reference has.
        IncrementalValuesProvider<(CommandModel Command, string? Assembly)> wanted = bound
            .Combine(selection)
            .Where(static pair => pair.Left.Command is not null && pair.Right.Includes(pair.Left.Path))
            .Select(static (pair, _) => (Command: pair.Left.Command!, pair.Left.IsOverride))
            .Combine(settings)
            .Where(static pair => pair.Right.Wants(pair.Left.Command))
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
            .Select(static (pair, _) => pair.Left.CanCompile ? new RenderContext(pair.Left.Facts, pair.Right.Namespace, pair.Right.IsInternal) : null);
        IncrementalValuesProvider<GeneratedSource> sources = commands
            .Combine(render)
            .Select(static (pair, cancellation) => Render(pair.Left.Id, pair.Right, files => files.OfCommand(pair.Left), cancellation))
            .WithTrackingName(TrackingNames.CommandSources);

        // Enums that several commands share are generated once, if any generated command uses them; the time zones are generated for the runtime alone.
        IncrementalValuesProvider<GeneratedSource> sharedSources = commands
            .Collect()
            .Combine(settings)
            .Combine(shared)
            .Combine(offered)
            .SelectMany(static (pair, _) => SharedTypes(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.SharedTypes)
            .Combine(render)
            .Select(static (pair, cancellation) => Render(pair.Left.Name, pair.Right, files => files.OfSharedType(pair.Left), cancellation))
            .WithTrackingName(TrackingNames.SharedTypeSources);

        // One file for all commands, those of references too, which depends on their names alone.
        IncrementalValuesProvider<GeneratedSource> handlerSources = wanted
            .Select(static (command, _) => command.Command)
            .Collect()
            .Combine(settings)
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
                .Combine(commands.Collect().Select(static (all, _) => !all.IsEmpty)),
            static (production, needed) =>
            {
                foreach (SourceFile attribute in needed.Right ? SourceFiles.NullableAttributes(needed.Left) : [])
                    Add(production, new GeneratedSource(attribute, null));
            }
        );
        context.RegisterSourceOutput(sharedSources, Add);

        // The error codes of all commands are generated for the runtime alone, as the time zones are, so that their type is the same in every assembly.
        context.RegisterSourceOutput(
            bound
                .Collect()
                .Combine(settings)
                .Select(
                    static (pair, _) => pair.Right.IsTablesOnly ? ErrorCodeEntry.Of(pair.Left.Select(bound => bound.Command).OfType<CommandModel>()) : default
                )
                .WithTrackingName(TrackingNames.ErrorCodes)
                .Combine(render)
                .Select(
                    static (pair, cancellation) =>
                        pair.Left.Count == 0 ? null : Render(SourceFiles.ErrorCodesType, pair.Right, files => files.OfErrorCodes(pair.Left), cancellation)
                ),
            static (production, source) =>
            {
                if (source is not null)
                    Add(production, source);
            }
        );

        RegisterLinks(context, documents, shared, bound, settings, render);

        // Diagnostics.
        IncrementalValueProvider<DiagnosticReport> report = bound
            .Collect()
            .Combine(joined)
            .Select(static (pair, _) => DiagnosticReport.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(report, Report);
        context.RegisterSourceOutput(commands.Collect().Combine(bound.Collect()).Combine(settings).Combine(consumer), ReportSettings);
        context.RegisterSourceOutput(
            wanted
                .Where(static command => command.Assembly is not null)
                .Collect()
                .Select(static (all, _) => ReferencedCommands.Of(all.Select(static command => (command.Command, command.Assembly!))))
                .WithTrackingName(TrackingNames.Referenced),
            Report
        );

        // What the project declares where generated types go.
        IncrementalValueProvider<EquatableArray<DeclaredType>> declared = context
            .CompilationProvider.Combine(rootNamespace)
            .Select(static (pair, cancellation) => DeclaredType.Of(pair.Left, pair.Right, cancellation));
        context.RegisterSourceOutput(commands.Collect().Combine(rootNamespace).Combine(declared), ReportClashes);
    }
}
