using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
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

    private static JoinedDefinitions Join(IReadOnlyList<SpecDocument> documents, CancellationToken cancellation)
    {
        try
        {
            return SharedBinder.Join(documents, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            string path = documents.Count > 0 ? documents[0].File.Path : "";
            return new JoinedDefinitions(new SharedDefinitions(), new[] { InternalFailure.Of(e, path) }.ToEquatableArray());
        }
    }

    // A file of the catalogue's; what a consumer adds is commands and shared definitions alone, as is what was bound beforehand.
    private static bool IsReference(SpecDocument document) => document.Stored is null && !document.File.IsOverride && ReferenceBinder.Takes(document);

    private static BoundCommand Bind(SpecDocument document, BindingBasis basis, CancellationToken cancellation)
    {
        try
        {
            if (basis.Use.HasCommands && document.Stored?.Bound is { } stored)
                return stored with { Path = document.File.Path };
            return CommandBinder.Bind(document, basis.Shared, cancellation);
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
    /// <param name="prepared">Files that were made beforehand; null where there are none.</param>
    internal static GeneratedSource Render(
        string path,
        RenderContext? context,
        Func<SourceFiles, SourceFile> render,
        CancellationToken cancellation,
        PreparedFiles? prepared = null
    )
    {
        if (context is null)
            return new GeneratedSource(null, null);
        try
        {
            return new GeneratedSource(render(new SourceFiles(context, cancellation, prepared)), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new GeneratedSource(null, InternalFailure.Of(e, path));
        }
    }

    private static void Add(SourceProductionContext context, GeneratedSource source)
    {
        if (source.Failure is { } failure)
            context.ReportDiagnostic(failure.ToDiagnostic());
        if (source.File is { } file)
            context.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
    }
}
