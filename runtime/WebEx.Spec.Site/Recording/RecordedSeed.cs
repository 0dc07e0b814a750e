using System.Text.Json;
using WebEx.Site.Admin;
using WebEx.Site.State;

namespace WebEx.Site.Recording;

/// <summary>What was recorded as a seed. Passwords are not known to it: every account has that of the demo seed.</summary>
internal static class RecordedSeed
{
    /// <summary>The seed, in UTF-8, as <c>--seed</c> and the admin API read it.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="now">The time that the beginnings of meetings are counted from.</param>
    public static byte[] Write(SiteState state, DateTimeOffset now)
    {
        // The other site can tell of what no seed can have: one such row, and the whole of it would be refused.
        SeedAccount[] accounts = [.. state.Table(SiteTables.Accounts).Rows.Select(Account).Where(account => SeedState.Problem(account) is null)];
        HashSet<string> hosts = new(accounts.Select(account => account.WebExId), StringComparer.OrdinalIgnoreCase);
        IEnumerable<SeedMeeting> meetings = state
            .Table(SiteTables.Meetings)
            .Rows.Select(row => Meeting(row, now))
            .Where(meeting => SeedState.Problem(meeting) is null && hosts.Contains(meeting.Host));
        return JsonSerializer.SerializeToUtf8Bytes(new { Accounts = accounts, Meetings = meetings }, AdminJson.Options);
    }

    private static SeedAccount Account(AccountRow row) =>
        new()
        {
            WebExId = row.WebExId,
            Password = DemoSeed.Password,
            EmailAddress = row.EmailAddress,
            FirstName = row.FirstName,
            LastName = row.LastName,
            IsActive = row.IsActive,
        };

    private static SeedMeeting Meeting(MeetingRow row, DateTimeOffset now) =>
        new()
        {
            MeetingKey = row.Key,
            Host = row.Host,
            Name = row.Name,
            Center = row.Center,
            StartsIn = TimeSpan.FromMinutes(Math.Round((row.Start - now).TotalMinutes)),
            DurationMinutes = row.DurationMinutes,
            IsInProgress = row.Status == MeetingStatus.InProgress,
        };
}
