namespace WebEx.AspNetCore;

/// <summary>How an application receives the answers that come back through a user's browser.</summary>
public sealed class WebExCallbackOptions
{
    internal static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(30);

    /// <summary>How long a user may take from the making of a BackURL until the browser comes back to it; at most 30 days. Default: one day.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(1);
}
