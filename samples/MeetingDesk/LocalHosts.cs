namespace MeetingDesk;

/// <summary>The hosts that the application answers to.</summary>
internal static class LocalHosts
{
    private const string Setting = "AllowedHosts";

    /// <summary>Those of this machine, unless the configuration names others: URLs are made with the Host header, and anybody can write one.</summary>
    public static void AllowLocalHosts(this ConfigurationManager configuration)
    {
        if (string.IsNullOrEmpty(configuration[Setting]))
            configuration[Setting] = "localhost;127.0.0.1;[::1]";
    }
}
