using System.Collections.Immutable;
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
        IncrementalValuesProvider<CommandModel> commands,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValueProvider<ConsumerProject> consumer
    )
    {
        IncrementalValueProvider<GuideSections> sections = keys.Collect()
            .Combine(selection)
            .Combine(joined.Select(static (joined, _) => joined.Definitions.GuideLines))
            .Select(
                static (pair, _) =>
                    GuideSections.Of(pair.Left.Left.Where(key => pair.Left.Right.Includes(key.Path)).Select(key => key.SectionStart).OfType<int>(), pair.Right)
            )
            .WithTrackingName(TrackingNames.Sections);
        IncrementalValuesProvider<CommandReport> commandReports = bound
            .Combine(selection)
            .Combine(sections)
            .Select(static (pair, _) => CommandReport.Of(pair.Left.Left, pair.Left.Right.Includes(pair.Left.Left.Path), pair.Right))
            .WithTrackingName(TrackingNames.CommandReports);
        // Places play no part in the choice among commands that clash, but in what is said of it.
        IncrementalValuesProvider<CommandKey> clashing = bound
            .Combine(selection.Select(static (selection, _) => selection.Diagnostics.Count > 0))
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => CommandKey.Of(pair.Left));
        context.RegisterSourceOutput(
            joined
                .Select(static (joined, _) => joined.Diagnostics)
                .Combine(commandReports.Collect())
                .Combine(clashing.Collect())
                .Select(static (pair, _) => DiagnosticReport.Of(pair.Left.Left, pair.Left.Right, pair.Right))
                .WithTrackingName(TrackingNames.Diagnostics)
                .Combine(settings.Select(static (settings, _) => settings.Reference)),
            static (production, input) =>
            {
                foreach (SpecDiagnostic diagnostic in input.Left.Diagnostics)
                    production.ReportDiagnostic(diagnostic.ToDiagnostic(input.Right));
            }
        );
        context.RegisterSourceOutput(
            bound
                .Select(static (command, _) => command.Command is { } known ? CommandName.Of(known) : null)
                .Collect()
                .Combine(settings)
                .Combine(consumer.Select(static (consumer, _) => (consumer.IsTooOld, consumer.HiddenNamespace))),
            static (production, input) =>
                ReportSettings(production, [.. input.Left.Left.OfType<CommandName>()], input.Left.Right, input.Right.IsTooOld, input.Right.HiddenNamespace)
        );
    }

    private static void RegisterReferences(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(CommandModel Command, string? Assembly)> wanted
    ) =>
        context.RegisterSourceOutput(
            wanted
                .Where(static command => command.Assembly is not null)
                .Select(static (command, _) => (command.Command.Name, Assembly: command.Assembly!))
                .Collect()
                .Select(static (all, _) => ReferencedCommands.Of(all))
                .WithTrackingName(TrackingNames.Referenced),
            Report
        );

    // What the project declares where generated types go: nothing in most.
    private static void RegisterClashes(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CommandModel> commands,
        IncrementalValueProvider<string> rootNamespace
    )
    {
        IncrementalValueProvider<EquatableArray<DeclaredType>> declared = context
            .CompilationProvider.Combine(rootNamespace)
            .Select(static (pair, cancellation) => DeclaredType.Of(pair.Left, pair.Right, cancellation));
        context.RegisterSourceOutput(
            commands
                .Combine(declared.Select(static (declared, _) => declared.Count > 0))
                .Where(static pair => pair.Right)
                .Select(static (pair, _) => pair.Left)
                .Collect()
                .Combine(rootNamespace)
                .Combine(declared),
            ReportClashes
        );
    }

    private static void Report(SourceProductionContext context, EquatableArray<ReferencedCommands> referenced)
    {
        foreach (ReferencedCommands commands in referenced)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.FromReference, Location.None, commands, commands.Assembly));
    }

    private static void ReportSettings(
        SourceProductionContext context,
        IReadOnlyCollection<CommandName> known,
        GeneratorSettings settings,
        bool isTooOld,
        string? hiddenNamespace
    )
    {
        if (isTooOld && known.Count > 0)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.LanguageTooOld, Location.None));
        if (hiddenNamespace is not null && known.Count > 0)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.HiddenNamespace, Location.None, hiddenNamespace));
        if (settings.InvalidNamespace is { } name)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidNamespace, Location.None, name, settings.Namespace));
        if (settings.InvalidAccessibility is { } access)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidAccessibility, Location.None, access));
        if (settings.InvalidReference is { } address)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidReference, Location.None, address));
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

    private static void ReportClashes(
        SourceProductionContext context,
        ((ImmutableArray<CommandModel> Commands, string Namespace) Generated, EquatableArray<DeclaredType> Declared) input
    )
    {
        foreach (string name in NameClash.Among(input.Generated.Commands, input.Generated.Namespace, input.Declared))
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.NameTaken, Location.None, name));
    }
}
