namespace WebEx.Site.Kernel;

/// <summary>What centers are called, and whether one is among some.</summary>
internal static class CenterNames
{
    /// <summary>The short name of a center in the catalogue, which SP has for the service that it is.</summary>
    public static string ShortName(this Center center) =>
        center switch
        {
            Center.TrainingCenter => "TC",
            Center.EventCenter => "EC",
            Center.SalesCenter => "SaC",
            Center.SupportCenter => "SC",
            _ => "MC",
        };

    /// <summary>The name of a center.</summary>
    public static string FullName(this Center center) =>
        center switch
        {
            Center.TrainingCenter => "Training Center",
            Center.EventCenter => "Event Center",
            Center.SalesCenter => "Sales Center",
            Center.SupportCenter => "Support Center",
            _ => "Meeting Center",
        };

    /// <summary>Whether a center is among some.</summary>
    public static bool Has(this Centers centers, Center center) => centers.HasFlag((Centers)(1 << (int)center));
}
