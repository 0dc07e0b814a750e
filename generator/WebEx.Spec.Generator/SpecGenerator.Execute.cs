using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Generator.Diagnostics;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Generator;

/// <content>What the stages do.</content>
public sealed partial class SpecGenerator
{
    // Without a byte order mark, which would only stand in the way of comparing files that are written out.
    private static readonly System.Text.Encoding Utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static JoinedDefinitions Join(ImmutableArray<SpecDocument> documents, CancellationToken cancellation)
    {
        try
        {
            return SharedBinder.Join(documents, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            string path = documents.Length > 0 ? documents[0].File.Path : "";
            return new JoinedDefinitions(new SharedDefinitions(), new[] { InternalFailure.Of(e, path) }.ToEquatableArray());
        }
    }

    // A file of the catalogue's; what a consumer adds is commands and shared definitions alone.
    private static bool IsReference(SpecDocument document) => !document.File.IsOverride && ReferenceBinder.Takes(document);

    private static BoundCommand Bind(SpecDocument document, SharedDefinitions shared, CancellationToken cancellation)
    {
        try
        {
            return CommandBinder.Bind(document, shared, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new BoundCommand(
                document.File.Path,
                default,
                default,
                document.File.IsOverride,
                null,
                default,
                new[] { InternalFailure.Of(e, document.File.Path) }.ToEquatableArray()
            );
        }
    }

    /// <summary>A file, or what went wrong when it was made.</summary>
    /// <param name="path">What the file is about, for the message.</param>
    /// <param name="context">What rendering depends on; null where nothing that is generated would compile.</param>
    /// <param name="render">Makes the file.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal static GeneratedSource Render(string path, RenderContext? context, Func<SourceFiles, SourceFile> render, CancellationToken cancellation)
    {
        if (context is null)
            return new GeneratedSource(null, null);
        try
        {
            return new GeneratedSource(render(new SourceFiles(context, cancellation)), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new GeneratedSource(null, InternalFailure.Of(e, path));
        }
    }

    private static EquatableArray<SharedType> SharedTypes(
        ImmutableArray<CommandModel> commands,
        GeneratorSettings settings,
        SharedDefinitions shared,
        EquatableArray<OfferedType> offered
    ) =>
        settings.IsTablesOnly
            ? new([new SharedType(SourceFiles.TimeZonesType, null, null, shared.TimeZones)])
            : SharedType.Of(commands).Where(type => Offering($"{settings.Namespace}.{type.Name}", offered) is null).ToEquatableArray();

    private static IEnumerable<EquatableArray<HandledCommand>> Handled(
        ImmutableArray<CommandModel> commands,
        GeneratorSettings settings,
        EquatableArray<OfferedType> offered
    ) =>
        settings.HasServer && commands.Length > 0 && Offering($"{settings.Namespace}.{SourceFiles.HandlersType}", offered) is null
            ? [HandledCommand.Of(commands)]
            : [];

    private static string? Offering(CommandModel command, GeneratorSettings settings, EquatableArray<OfferedType> offered) =>
        Offering($"{settings.Namespace}.{command.Namespace}.{command.Name}", offered);

    // The reference that has a type.
    private static string? Offering(string type, EquatableArray<OfferedType> offered) => offered.FirstOrDefault(known => known.Name == type).Assembly;

    private static void Add(SourceProductionContext context, GeneratedSource source)
    {
        if (source.Failure is { } failure)
            context.ReportDiagnostic(failure.ToDiagnostic());
        if (source.File is { } file)
            context.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
    }

    private static void Report(SourceProductionContext context, EquatableArray<ReferencedCommands> referenced)
    {
        foreach (ReferencedCommands commands in referenced)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.FromReference, Location.None, commands, commands.Assembly));
    }

    private static void Report(SourceProductionContext context, DiagnosticReport report)
    {
        foreach (Language.Diagnostics.SpecDiagnostic diagnostic in report.Diagnostics)
            context.ReportDiagnostic(diagnostic.ToDiagnostic());
    }

    private static void ReportSettings(
        SourceProductionContext context,
        (
            ((ImmutableArray<CommandModel> Commands, ImmutableArray<BoundCommand> Bound) Catalogue, GeneratorSettings Settings) Catalogue,
            ConsumerProject Consumer
        ) input
    )
    {
        GeneratorSettings settings = input.Catalogue.Settings;
        var known = input.Catalogue.Catalogue.Bound.Select(bound => bound.Command).OfType<CommandModel>().ToList();
        if (input.Consumer.IsTooOld && known.Count > 0)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.LanguageTooOld, Location.None));
        if (input.Consumer.HiddenNamespace is { } hidden && known.Count > 0)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.HiddenNamespace, Location.None, hidden));
        if (settings.InvalidNamespace is { } name)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidNamespace, Location.None, name, settings.Namespace));
        if (settings.InvalidAccessibility is { } access)
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.InvalidAccessibility, Location.None, access));
        ReportPatterns("WebExSpecInclude", settings.Include);
        ReportPatterns("WebExSpecExclude", settings.Exclude);

        void ReportPatterns(string property, EquatableArray<string> patterns)
        {
            foreach (string pattern in patterns.Where(pattern => !known.Exists(command => GeneratorSettings.Matches(pattern, command))))
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
