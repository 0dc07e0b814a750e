using Microsoft.CodeAnalysis;
using WebEx.Spec.Generator.Diagnostics;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator;

/// <content>
/// What is reported. Of each command only what the report needs is collected, so that an edit that changes nothing of that is not looked at among all commands.
/// </content>
public sealed partial class SpecGenerator
{
    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<BoundCommand> bound,
        IncrementalValuesProvider<CommandKey> keys,
        IncrementalValueProvider<CommandSelection> selection,
        IncrementalValueProvider<JoinedDefinitions> joined,
        IncrementalValueProvider<GeneratorSettings> settings
    )
    {
        IncrementalValueProvider<GuideSections> sections = keys.Collected()
            .Combine(selection, static (keys, selection, _) => (IReadOnlyList<CommandKey>)[.. keys.Where(key => selection.Includes(key.Path))])
            .Combine(joined, static (keys, joined, _) => GuideSections.Of(keys.Select(key => key.SectionStart).OfType<int>(), joined.Definitions.GuideLines))
            .WithTrackingName(TrackingNames.Sections);
        IncrementalValuesProvider<CommandReport> commandReports = bound
            .Combine(
                selection.Combine(sections, static (selection, sections, _) => new ReportBasis(selection, sections)),
                static (command, basis, _) => CommandReport.Of(command, basis)
            )
            .WithTrackingName(TrackingNames.CommandReports);
        context.RegisterSourceOutput(
            commandReports
                .Collected()
                .Combine(
                    joined.Select(static (joined, _) => (IReadOnlyList<SpecDiagnostic>)joined.Diagnostics),
                    static (commands, shared, _) => DiagnosticReport.Of(shared, commands)
                )
                .WithTrackingName(TrackingNames.Diagnostics)
                .Combine(settings, static (report, settings, _) => report with { Reference = settings.Reference }),
            static (production, report) =>
            {
                foreach (SpecDiagnostic diagnostic in report.Diagnostics)
                    production.ReportDiagnostic(diagnostic.ToDiagnostic(report.Reference));
            }
        );
    }

    private static void RegisterSettings(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<IReadOnlyList<BoundCommand>> bound,
        IncrementalValueProvider<JoinedDefinitions> joined,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValueProvider<ConsumerProject> consumer
    ) =>
        context.RegisterSourceOutput(
            bound.Combine(
                settings
                    .Combine(consumer, static (settings, consumer, _) => new ProjectBasis(settings, consumer, HasErrors: false))
                    .Combine(joined, static (project, joined, _) => project with { HasErrors = joined.Diagnostics.Count > 0 }),
                static (bound, project, _) => ProjectReport.Of(project, bound)
            ),
            ReportSettings
        );

    private static void RegisterReferences(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<IReadOnlyList<WantedCommand>> wanted) =>
        context.RegisterSourceOutput(
            wanted.Select(static (wanted, _) => (IReadOnlyList<ReferencedCommands>)ReferencedCommands.Among(wanted)).WithTrackingName(TrackingNames.Referenced),
            static (production, referenced) =>
            {
                foreach (ReferencedCommands commands in referenced)
                    production.ReportDiagnostic(SpecDescriptors.Of(commands));
            }
        );

    private static void RegisterClashes(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<IReadOnlyList<CommandModel>> commands,
        IncrementalValueProvider<string> rootNamespace
    )
    {
        IncrementalValueProvider<DeclaredTypes> declared = context.CompilationProvider.Combine(
            rootNamespace,
            static (compilation, rootNamespace, cancellation) => DeclaredTypes.Of(compilation, rootNamespace, cancellation)
        );
        context.RegisterSourceOutput(
            commands.Combine(declared, static (commands, declared, _) => (IReadOnlyList<DeclaredType>)NameClash.Among(commands, declared)),
            ReportClashes
        );
    }

    private static void ReportSettings(SourceProductionContext context, ProjectReport report)
    {
        EquatableArray<CommandName> known = report.Known;
        (GeneratorSettings settings, ConsumerProject consumer, _) = report.Basis;
        if (consumer.IsTooOld && report.HasCommands)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.LanguageTooOld, Location.None));
        if (consumer.HiddenNamespace is { } hidden && report.HasCommands)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.HiddenNamespace, Location.None, hidden));
        if (settings.InvalidNamespace is { } name)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidNamespace, Location.None, name, settings.Namespace));
        if (settings.InvalidAccessibility is { } access)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidAccessibility, Location.None, access));
        foreach (string flag in settings.InvalidFlags)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidFlag, Location.None, flag));
        if (settings.InvalidReference is { } address)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidReference, Location.None, address));
        // What a file with errors describes may be what a pattern names.
        if (report.HasErrors)
            return;
        ReportPatterns("WebExSpecInclude", settings.Include);
        ReportPatterns("WebExSpecExclude", settings.Exclude);

        void ReportPatterns(string property, EquatableArray<string> patterns)
        {
            foreach (string pattern in patterns.Where(pattern => !known.Any(command => GeneratorSettings.Matches(pattern, command))))
                context.ReportDiagnostic(
                    Diagnostic.Create(SpecDescriptors.PatternMatchesNothing, Location.None, property, pattern, PatternSuggestion.For(pattern, known))
                );
        }
    }

    private static void ReportClashes(SourceProductionContext context, IReadOnlyList<DeclaredType> clashes)
    {
        // One file that the compiler has written out, and the project compiles again, declares dozens.
        if (clashes.FirstOrDefault(type => type.IsCopy) is { } copy)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.CopyCompiled, Location.None, copy.Name));
        foreach (DeclaredType type in clashes.Where(type => !type.IsCopy))
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.NameTaken, Location.None, type.Name));
    }
}
