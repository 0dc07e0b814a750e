using System.Collections.Immutable;
using System.Globalization;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>Tracking codes as the site's settings want them.</content>
internal sealed partial class SiteCommands
{
    /// <summary>The first tracking code that is required and has no value, or that has none of its values; null where there is no such code.</summary>
    private static (int Number, bool IsMissing)? TrackingCodeProblem(CommandContext context, ImmutableSortedDictionary<string, string> values)
    {
        foreach (SiteTrackingCode code in context.Settings.Scheduling.TrackingCodes.OrderBy(code => code.Number))
        {
            if (!values.TryGetValue(TrackingCode(code.Number), out string? value))
            {
                if (code.IsRequired)
                    return (code.Number, true);
            }
            else if (!code.Values.IsDefaultOrEmpty && !code.Values.Contains(value))
            {
                return (code.Number, false);
            }
        }

        return null;
    }

    private static string TrackingCode(int number) => string.Create(CultureInfo.InvariantCulture, $"TC{number}");
}
