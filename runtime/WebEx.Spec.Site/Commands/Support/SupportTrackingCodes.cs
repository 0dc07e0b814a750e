using System.Collections.Immutable;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>Tracking codes of support sessions.</content>
internal sealed partial class SiteCommands
{
    /// <exception cref="RefusedException">A tracking code that the site requires is missing, or is none of the site's values.</exception>
    private static void CheckSupportTrackingCodes(CommandContext context, IReadOnlyCollection<KeyValuePair<int, string>>? codes)
    {
        Dictionary<int, string> given = (codes ?? []).Where(code => code.Value.Length > 0).ToDictionary();
        if (context.Settings.RequiredTrackingCodes.Any(number => !given.ContainsKey(number))) throw new RefusedException("RefCodeIsNeeded");
        foreach ((int number, string value) in given)
        {
            if (context.Settings.TrackingCodeValues.TryGetValue(number, out ImmutableArray<string> values) && !values.Contains(value))
                throw new RefusedException("RefCodeDoesNotExist");
        }
    }
}
