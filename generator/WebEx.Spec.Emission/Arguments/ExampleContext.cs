using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>What decides about the value of an example.</summary>
/// <param name="Center">Some values are only for some centers.</param>
/// <param name="Zone">The time zone of examples; null where the catalogue has none.</param>
/// <param name="Token">The token to take, of a choice or a flag; null for any.</param>
/// <param name="Text">A text that a reader recognizes as an example of an argument.</param>
internal sealed record ExampleContext(CenterSet Center, TimeZoneModel? Zone, string? Token, Func<ArgumentModel, string> Text);
