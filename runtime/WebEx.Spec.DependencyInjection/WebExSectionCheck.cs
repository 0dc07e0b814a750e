using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace WebEx.Client;

// Says which settings of a section are not of the type of their option, and what would be: the binder's own exception names a type and shows the value. Runs
// before the binder.
internal static class WebExSectionCheck
{
    private const string Time = "it is no time, such as 00:01:40 for 100 seconds.";
    private const string Number = "it is no whole number.";

    public static void Check(string name, IConfiguration section)
    {
        var problems = new List<string>();
        // As the binder reads them: an empty setting is none.
        Add(
            nameof(WebExOptions.Center),
            text => Enum.TryParse<Center>(text, ignoreCase: true, out _),
            $"it is none of {string.Join(", ", Enum.GetNames<Center>())}."
        );
        Add(nameof(WebExOptions.MaxResponseBytes), IsNumber, Number);
        Add(nameof(WebExOptions.Timeout), IsTime, Time);
        Add(nameof(WebExOptions.AttemptTimeout), IsTime, Time);
        Add(nameof(WebExOptions.MaxRetries), IsNumber, Number);
        Add(nameof(WebExOptions.RetryDelay), IsTime, Time);
        if (problems.Count > 0)
            throw new OptionsValidationException(name, typeof(WebExOptions), problems);

        void Add(string key, Func<string, bool> isValue, string problem)
        {
            if (section[key] is { Length: > 0 } text && !isValue(text))
                problems.Add(WebExOptionsCheck.Whose(name) + (section is IConfigurationSection { Path: var path } ? path + ":" : "") + key + ": " + problem);
        }
    }

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);

    private static bool IsTime(string text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _);
}
