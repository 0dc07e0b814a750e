using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace WebEx.Site;

/// <summary>Whether settings can be those of a site: no number of theirs is negative.</summary>
internal static class SettingsCheck
{
    /// <exception cref="SeedException">They cannot. The message says where.</exception>
    public static SiteSettings Checked(SiteSettings settings, string path = "") =>
        Problem(settings, path) is { } problem ? throw new SeedException(problem) : settings;

    /// <summary>Why settings cannot be those of a site, with the path of the first number that is wrong; null where they can.</summary>
    public static string? Problem(object settings, string path)
    {
        foreach (PropertyInfo property in settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            string place = (path.Length == 0 ? "" : path + ".") + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            string? problem = property.GetValue(settings) switch
            {
                int number => OfNumber(number, place),
                ImmutableArray<int> { IsDefault: false } numbers => First(numbers.Select((number, index) => OfNumber(number, At(place, index)))),
                ImmutableArray<SiteTrackingCode> { IsDefault: false } codes => First(codes.Select((code, index) => Problem(code, At(place, index)))),
                SchedulingSettings or EventSettings or PasswordPolicy => Problem(property.GetValue(settings)!, place),
                _ => null,
            };
            if (problem is not null)
                return problem;
        }

        return null;
    }

    private static string? First(IEnumerable<string?> problems) => problems.FirstOrDefault(problem => problem is not null);

    private static string? OfNumber(int number, string place) =>
        number < 0 ? string.Create(CultureInfo.InvariantCulture, $"{place}: {number} is negative. A number of 0 or more is expected.") : null;

    private static string At(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]");
}
