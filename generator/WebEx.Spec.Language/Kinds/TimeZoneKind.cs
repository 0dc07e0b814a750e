using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Kinds;

/// <summary>An index of the guide's table of time zones.</summary>
public sealed class TimeZoneKind : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["code", "aliases", "default", "max", "min"];

    /// <inheritdoc/>
    public override bool IsNumeric => true;

    /// <inheritdoc/>
    internal override bool IsComparable => true;

    /// <inheritdoc/>
    internal override long? ReadLimit(MapReader reader, string key) => reader.Integer(key, 0, TimeZoneModel.LastIndex, "the index of a time zone");

    /// <inheritdoc/>
    internal override string? DefaultProblem(ArgumentModel argument, string token) =>
        uint.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out uint zone) && zone <= TimeZoneModel.LastIndex
            ? null
            : $"is not the index of a time zone, 0 to {TimeZoneModel.LastIndex}.";

    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) => [argument.Errors.Invalid];

    /// <inheritdoc/>
    public override bool IsOfTimeZones => true;

    /// <summary>The zone of an index; null where there is none.</summary>
    public static TimeZoneModel? Find(string index, IReadOnlyList<TimeZoneModel> zones) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? zones.FirstOrDefault(zone => zone.Index == number) : null;

    /// <inheritdoc/>
    public override string? Words(ArgumentModel argument, string value, IReadOnlyList<TimeZoneModel> zones) =>
        Find(value, zones) is { } zone ? $"{zone.Name} ({zone.Text}, {zone.Place})" : null;
}
