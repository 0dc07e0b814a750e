using Microsoft.CodeAnalysis;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Generator.Diagnostics;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Generator;

/// <content>
/// Files of the runtime alone, so that their types are the same in every assembly: the error codes of all commands, the entry points, and the table of links to
/// commands and entry points. Elsewhere no command goes into these stages.
/// </content>
public sealed partial class SpecGenerator
{
    private static void RegisterTables(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SpecDocument> documents,
        IncrementalValueProvider<SharedDefinitions> shared,
        IncrementalValuesProvider<BoundCommand> bound,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValueProvider<RenderContext?> render
    )
    {
        IncrementalValuesProvider<CommandModel> commands = bound
            .Combine(settings.Select(static (settings, _) => settings.IsTablesOnly))
            .Where(static pair => pair.Right && pair.Left.Command is not null)
            .Select(static (pair, _) => pair.Left.Command!);
        context.RegisterSourceOutput(
            commands
                .Collect()
                .Combine(shared.Select(static (shared, _) => shared.Spellings))
                .Select(static (pair, _) => ErrorCodeEntry.Of(pair.Left, pair.Right))
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

        // One item where there is such a file, none elsewhere.
        IncrementalValuesProvider<ReferenceChapters> chapters = documents
            .Where(static document => IsReference(document))
            .Collect()
            .Combine(settings)
            .SelectMany(static (pair, _) => pair.Left.IsEmpty || !pair.Right.IsTablesOnly ? [] : new[] { pair.Left })
            .Combine(shared)
            .Select(static (pair, cancellation) => ReferenceBinder.Bind(pair.Left, pair.Right, commands: null, cancellation));
        IncrementalValuesProvider<EquatableArray<EntryPointModel>> entryPoints = chapters
            .Select(static (chapters, _) => chapters.EntryPoints)
            .WithTrackingName(TrackingNames.EntryPoints);
        context.RegisterSourceOutput(
            entryPoints
                .Combine(render)
                .Select(static (pair, cancellation) => Render("Pages", pair.Right, files => files.OfEntryPoints(pair.Left), cancellation))
                .WithTrackingName(TrackingNames.EntryPointSources),
            Add
        );
        context.RegisterSourceOutput(
            entryPoints
                .Combine(commands.Collect().Select(static (commands, _) => LinkEntry.Of(commands)))
                .WithTrackingName(TrackingNames.Links)
                .Combine(render)
                .Select(static (pair, cancellation) => Render("Links", pair.Right, files => files.OfLinks(pair.Left.Right, pair.Left.Left), cancellation)),
            Add
        );
        context.RegisterSourceOutput(
            chapters.Select(static (chapters, _) => chapters.Diagnostics),
            static (production, diagnostics) =>
            {
                foreach (SpecDiagnostic diagnostic in diagnostics)
                    production.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        );
    }
}
