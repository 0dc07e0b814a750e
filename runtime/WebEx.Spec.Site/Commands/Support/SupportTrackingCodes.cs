using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>Tracking codes of support sessions.</content>
internal sealed partial class SiteCommands
{
    /// <exception cref="RefusedException">A tracking code that the site requires is missing, or is none of the site's values.</exception>
    private static void CheckSupportTrackingCodes(CommandContext context, IndexedValues<string> codes)
    {
        foreach (SiteTrackingCode code in context.Settings.Scheduling.TrackingCodes)
        {
            string value = codes[code.Number] ?? "";
            if (value.Length == 0 && code.IsRequired)
                throw new RefusedException("RefCodeIsNeeded");
            if (value.Length > 0 && !code.Values.IsDefaultOrEmpty && !code.Values.Contains(value))
                throw new RefusedException("RefCodeDoesNotExist");
        }
    }
}
