namespace WebEx.Spec.Language.Model;

/// <summary>A reply parameter that the guide lacks.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Sources">Who states it.</param>
public sealed record LaterParameter(ReplyParameter Parameter, EquatableArray<LaterSource> Sources);
