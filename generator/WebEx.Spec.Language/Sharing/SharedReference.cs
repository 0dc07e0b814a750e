using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Sharing;

/// <summary>Finds what is shared under a name.</summary>
internal static class SharedReference
{
    /// <summary>The definition; null when there is none, or when it has errors, which are reported where it is.</summary>
    /// <param name="definitions">Those that may be meant.</param>
    /// <param name="reference">The name.</param>
    /// <param name="what">What is looked for, and the key that it is defined under: "shared choice", "choices".</param>
    /// <param name="shared">All shared definitions.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static T? Resolve<T>(
        EquatableArray<Definition<T>> definitions,
        ScalarNode reference,
        (string Name, string Key) what,
        SharedDefinitions shared,
        DiagnosticBag diagnostics
    )
        where T : class
    {
        Definition<T>? found = SharedDefinitions.Find(definitions, reference.Value);
        if (found is null && !shared.IsIncomplete)
            diagnostics.AddMissingDefinition(
                definitions.Count == 0
                    ? SpecMessages.NothingShared(what.Key, what.Name)
                    : SpecMessages.NotShared(
                        what.Name,
                        reference.Value,
                        what.Key,
                        Suggestion.For(reference.Value, definitions.Select(definition => definition.Name))
                    ),
                reference.Span
            );
        else if (found?.Value is null)
            diagnostics.AddElsewhere();
        return found?.Value;
    }
}
