using System.Globalization;

namespace WebEx.Site.State;

/// <summary>A reminder that is to be sent. The first row of the table is the one that is due next.</summary>
internal sealed record ReminderRow
{
    public required DateTimeOffset Due { get; init; }

    /// <summary>The key of the meeting.</summary>
    public required string Meeting { get; init; }

    /// <summary>The start that it reminds of.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>The home page of the site as the one who scheduled the meeting called it: the link of the mail leads there.</summary>
    public required string SiteAddress { get; init; }

    public static string KeyOf(DateTimeOffset due, string meeting) => $"{due.UtcTicks.ToString("D19", CultureInfo.InvariantCulture)}/{meeting}";
}
