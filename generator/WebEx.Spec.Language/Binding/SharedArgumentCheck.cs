using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// Checks shared arguments on their own, each after those that it uses, so that a mistake is told in full where it is, and by one sentence where it is used.
/// </summary>
internal sealed class SharedArgumentCheck(IReadOnlyDictionary<string, SharedArgument> arguments, SharedDefinitions definitions, CancellationToken cancellation)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    // One for each file, because it counts what comes out of a file.
    private readonly Dictionary<DiagnosticBag, UseExpander> _expanders = [];

    /// <summary>The names of those that have mistakes.</summary>
    public ISet<string> Broken()
    {
        foreach (KeyValuePair<string, SharedArgument> argument in arguments)
            Check(argument.Key, argument.Value, 0);
        return _broken;
    }

    private static string? Used(SpecNode item) => ((item as MappingNode)?.Find("use")?.Value as ScalarNode)?.Value;

    // Going no deeper than uses may, since a file could chain thousands of them.
    private void Check(string name, SharedArgument argument, int depth)
    {
        if (!_seen.Add(name))
            return;
        cancellation.ThrowIfCancellationRequested();
        if (depth < UseExpander.MaxDepth)
        {
            foreach (string used in argument.Items.Select(Used).OfType<string>())
                if (arguments.TryGetValue(used, out SharedArgument? other))
                    Check(used, other, depth + 1);
        }

        if (!IsSound(argument))
            _broken.Add(name);
    }

    private bool IsSound(SharedArgument argument)
    {
        DiagnosticBag diagnostics = argument.Diagnostics;
        if (!_expanders.TryGetValue(diagnostics, out UseExpander? expander))
            _expanders.Add(diagnostics, expander = new UseExpander(definitions, diagnostics, _broken));

        int before = diagnostics.Faults;
        foreach (SpecNode item in argument.Items)
        {
            if (item is not MappingNode map)
            {
                diagnostics.Add(SpecMessages.SetElementShape(item.Kind), item.Span);
                continue;
            }

            var binder = new ArgumentBinder(definitions, diagnostics, "", isShared: true);
            foreach (MappingNode expanded in expander.Expand(map))
                _ = binder.Bind(expanded);
        }

        return argument.Node is not null && diagnostics.Faults == before;
    }
}
