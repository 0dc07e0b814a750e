using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>What values that were sent are shown by.</summary>
/// <param name="Zones">The guide's table of time zones.</param>
/// <param name="Masked">A text without the secrets that it may hold.</param>
/// <param name="MaskedUrl">The same of a URL.</param>
internal sealed record ShownValues(IReadOnlyList<TimeZoneModel> Zones, Func<string, string> Masked, Func<string, string> MaskedUrl);
