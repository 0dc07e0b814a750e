using Microsoft.CodeAnalysis;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Generator.Diagnostics;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Generator;

/// <content>The entry points, and the table of links of all commands and entry points: for the runtime alone, as time zones and error codes.</content>
public sealed partial class SpecGenerator
{
    private static void RegisterLinks(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SpecDocument> documents,
        IncrementalValueProvider<SharedDefinitions> shared,
        IncrementalValuesProvider<BoundCommand> bound,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValueProvider<RenderContext?> render
    )
    {
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
                .Combine(bound.Collect().Select(static (commands, _) => LinkEntry.Of(commands.Select(bound => bound.Command).OfType<CommandModel>())))
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
