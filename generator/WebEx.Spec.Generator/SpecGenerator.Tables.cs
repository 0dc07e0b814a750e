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
        IncrementalValuesProvider<SpecDocument> sharing,
        IncrementalValueProvider<SharedDefinitions> shared,
        IncrementalValueProvider<IReadOnlyList<BoundCommand>> bound,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValueProvider<RenderContext?> render
    )
    {
        IncrementalValueProvider<IReadOnlyList<CommandModel>> commands = bound.Combine(
            settings,
            static (bound, settings, _) =>
                (IReadOnlyList<CommandModel>)(
                    settings.IsTablesOnly ? bound.Select(command => command.Command).OfType<CommandModel>().ToEquatableArray() : default
                )
        );
        context.RegisterSourceOutput(
            commands
                .Combine(
                    shared.Select(static (shared, _) => (IReadOnlyList<EquatableArray<string>>)shared.Spellings),
                    static (commands, spellings, _) => (IReadOnlyList<ErrorCodeEntry>)ErrorCodeEntry.Of(commands, spellings)
                )
                .WithTrackingName(TrackingNames.ErrorCodes)
                .Combine(
                    render,
                    static (codes, render, cancellation) =>
                        codes.Count == 0 ? null : Render(SourceFiles.ErrorCodesType, render, files => files.OfErrorCodes(codes), cancellation)
                )
                .Existing(),
            Add
        );

        // One item where there is such a file, none elsewhere.
        IncrementalValuesProvider<ReferenceChapters> chapters = sharing
            .Where(static document => IsReference(document))
            .Collected()
            .Combine(settings, static (documents, settings, _) => documents.Count > 0 && settings.IsTablesOnly ? documents : null)
            .Existing()
            .Combine(shared, static (documents, shared, cancellation) => ReferenceBinder.Bind(documents, shared, commands: null, cancellation));
        IncrementalValuesProvider<IReadOnlyList<EntryPointModel>> entryPoints = chapters
            .Select(static (chapters, _) => (IReadOnlyList<EntryPointModel>)chapters.EntryPoints)
            .WithTrackingName(TrackingNames.EntryPoints);
        context.RegisterSourceOutput(
            entryPoints
                .Combine(render, static (entryPoints, render, cancellation) => Render("Pages", render, files => files.OfEntryPoints(entryPoints), cancellation))
                .WithTrackingName(TrackingNames.EntryPointSources),
            Add
        );
        context.RegisterSourceOutput(
            entryPoints
                .Combine(
                    commands.Select(static (commands, _) => (IReadOnlyList<LinkEntry>)LinkEntry.Of(commands)),
                    static (entryPoints, commands, _) => new LinkTable(commands, entryPoints)
                )
                .WithTrackingName(TrackingNames.Links)
                .Combine(
                    render,
                    static (links, render, cancellation) => Render("Links", render, files => files.OfLinks(links.Commands, links.EntryPoints), cancellation)
                ),
            Add
        );
        context.RegisterSourceOutput(
            chapters.Select(static (chapters, _) => (IReadOnlyList<SpecDiagnostic>)chapters.Diagnostics),
            static (production, diagnostics) =>
            {
                foreach (SpecDiagnostic diagnostic in diagnostics)
                    production.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        );
    }
}
