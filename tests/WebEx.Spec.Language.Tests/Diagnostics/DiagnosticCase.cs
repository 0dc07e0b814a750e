using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>One mistake: the file that has it, with its place marked, and what is said of it.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Message">The whole message.</param>
/// <param name="Text">The file, with the place between <c>[|</c> and <c>|]</c>.</param>
internal sealed record DiagnosticCase(SpecRule Rule, string Message, string Text)
{
    /// <summary>Where the file lies, when that matters.</summary>
    public string Path { get; init; } = "snippet.yaml";

    /// <summary>True for a file of a consumer's own.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Files beside it.</summary>
    public SpecFile[] Others { get; init; } = [];

    /// <summary>True when one mistake unavoidably leads to another, such as a missing argument to a rule that names it.</summary>
    public bool HasConsequences { get; init; }
}
