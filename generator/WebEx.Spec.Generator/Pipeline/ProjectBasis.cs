namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The project that is compiled, as its file and its compiler make it.</summary>
/// <param name="Settings">What its file says.</param>
/// <param name="Consumer">What its compiler can do.</param>
/// <param name="HasErrors">A file that describes no command has errors.</param>
internal sealed record ProjectBasis(GeneratorSettings Settings, ConsumerProject Consumer, bool HasErrors);
