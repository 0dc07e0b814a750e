using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>An argument with what it came out of.</summary>
/// <param name="Model">The argument.</param>
/// <param name="Map">The map that describes it.</param>
/// <param name="IsSound">False when it has errors, so that little is known of it.</param>
internal sealed record BoundArgument(ArgumentModel Model, MappingNode Map, bool IsSound);
