using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>The guide's table of time zones.</summary>
internal sealed class SharedTimeZones(IEnumerable<TimeZoneModel> zones)
{
    private readonly Dictionary<int, TimeZoneModel> _zones = zones.ToDictionary(zone => zone.Index);

    /// <summary>A zone in words; null where there is none.</summary>
    public string? Text(string index) => Find(index) is { } zone ? $"{zone.Name} ({zone.Text}, {zone.Place})" : null;

    /// <summary>A zone; null where there is none.</summary>
    public TimeZoneModel? Find(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? _zones.GetValueOrDefault(number) : null;
}
