namespace WebEx.Site.State;

/// <summary>What there is once for each site: its settings, and where its identifiers have come to.</summary>
internal sealed record SiteRow
{
    /// <summary>The key of the only row.</summary>
    public const string Key = "site";

    public SiteSettings Settings { get; init; } = new();

    /// <summary>Where the keys of meetings come from.</summary>
    public int IdSeed { get; init; }

    /// <summary>
    /// How often another state took the place of the one before, by a reset, a snapshot or an import: <see cref="LastId"/> goes back then, and a cookie that
    /// was given before must not be given to somebody else. Null for never, and in an export, which begins a generation where it comes to.
    /// </summary>
    public int? Generation { get; init; }

    /// <summary>
    /// How the clock was set, where several processes have the site; null for the time of the system, for a site of one process, and in an export.
    /// </summary>
    public ClockSetting? Clock { get; init; }

    /// <summary>How many identifiers the site has given.</summary>
    public long LastId { get; init; }

    /// <summary>The number of the last mail. Mails have numbers of their own, so that they change no other identifier.</summary>
    public long LastMail { get; init; }
}
