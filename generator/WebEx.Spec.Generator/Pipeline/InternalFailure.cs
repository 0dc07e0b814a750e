using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What becomes of an exception inside the generator: one diagnostic with the file's name, instead of a generator that is switched off.</summary>
internal static class InternalFailure
{
    private static readonly SpecRule Rule = new("WES9001", "The generator failed");

    /// <summary>The diagnostic.</summary>
    public static SpecDiagnostic Of(Exception exception, string path) =>
        new(Rule, path, SourceSpan.Start, $"{exception.GetType().Name}: {exception.Message.Replace('\r', ' ').Replace('\n', ' ')}");
}
