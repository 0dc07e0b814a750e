using Microsoft.CodeAnalysis;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>
/// Lets generated files count as written by hand. They ask the compiler for annotations alone, so that no build pays for warnings about code that nobody there
/// can change: here they are looked for.
/// </summary>
internal sealed class AsWritten : SyntaxTreeOptionsProvider
{
    public static AsWritten Instance { get; } = new();

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }
}
