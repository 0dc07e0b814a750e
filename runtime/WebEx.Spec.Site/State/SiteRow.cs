namespace WebEx.Site.State;

/// <summary>What there is once for each site: its settings, and where its identifiers have come to.</summary>
internal sealed record SiteRow
{
    /// <summary>The key of the only row.</summary>
    public const string Key = "site";

    public SiteSettings Settings { get; init; } = new();

    /// <summary>Where the keys of meetings come from.</summary>
    public int IdSeed { get; init; }

    /// <summary>Where cookies and tickets come from.</summary>
    public string TokenSecret { get; init; } = "";

    /// <summary>How many identifiers the site has given.</summary>
    public long LastId { get; init; }

    /// <summary>The number of the last mail. Mails have numbers of their own, so that they change no other identifier.</summary>
    public long LastMail { get; init; }
}
