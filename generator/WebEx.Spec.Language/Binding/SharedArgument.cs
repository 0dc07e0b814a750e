using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>A shared argument, or a set of them, that is still to be checked.</summary>
/// <param name="IsSet">True for a set.</param>
/// <param name="Node">As written; null when it has the wrong shape.</param>
/// <param name="Diagnostics">Where the mistakes of its file go.</param>
internal sealed record SharedArgument(bool IsSet, SpecNode? Node, DiagnosticBag Diagnostics)
{
    /// <summary>The arguments, or whatever stands in their place.</summary>
    public IEnumerable<SpecNode> Items =>
        Node switch
        {
            SequenceNode sequence => sequence.Items,
            { } node => [node],
            null => [],
        };
}
