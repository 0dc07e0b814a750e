using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What is said of the project rather than of a spec file.</summary>
/// <param name="Settings">What its file says.</param>
/// <param name="Consumer">What its compiler can do.</param>
/// <param name="Known">The commands that its patterns can name.</param>
internal sealed record ProjectReport(GeneratorSettings Settings, ConsumerProject Consumer, EquatableArray<CommandName> Known);
