using System.Security.Cryptography;
using WebEx.Site.State;

namespace WebEx.Site;

/// <summary>Makes the first state of a site.</summary>
internal static class SeedState
{
    private static readonly TimeSpan LongestSpan = TimeSpan.FromDays(36_525);

    /// <exception cref="SeedException">The seed contradicts itself, which the message says where.</exception>
    public static SiteState Of(SiteSeed seed, int? idSeed, DateTimeOffset now)
    {
        StateEdit edit = new(SiteState.Empty);
        edit.Table(SiteTables.Site).Put(new SiteRow { Settings = seed.Settings, IdSeed = idSeed ?? RandomNumberGenerator.GetInt32(int.MaxValue) });
        Add(edit, seed, now);
        return edit.Finish(isSuccess: true).State;
    }

    /// <summary>Adds accounts, meetings, files, computers and labs to what is there.</summary>
    /// <exception cref="SeedException">The seed contradicts itself or what is there.</exception>
    public static void Add(StateEdit edit, SiteSeed seed, DateTimeOffset now)
    {
        _ = SettingsCheck.Checked(seed.Settings, "settings");
        TableEdit<AccountRow> accounts = edit.Table(SiteTables.Accounts);
        for (int i = 0; i < seed.Accounts.Length; i++)
        {
            SeedAccount account = seed.Accounts[i];
            if (Problem(account) is { } wrong)
                throw new SeedException($"accounts[{i}]{wrong}");
            if (accounts.Find(account.WebExId) is not null)
                throw new SeedException($"accounts[{i}]: There already is an account {account.WebExId}.");
            accounts.Put(RowOf(account, now));
        }

        SiteIds ids = new(edit.Table(SiteTables.Site));
        TableEdit<MeetingRow> meetings = edit.Table(SiteTables.Meetings);
        for (int i = 0; i < seed.Meetings.Length; i++)
        {
            SeedMeeting meeting = seed.Meetings[i];
            if (Problem(meeting) is { } wrong)
                throw new SeedException($"meetings[{i}]{wrong}");
            if (accounts.Find(meeting.Host) is not { } host)
                throw new SeedException($"meetings[{i}]: There is no account {meeting.Host}.");
            string key = meeting.MeetingKey ?? ids.NewMeetingKey();
            if (meetings.Find(key) is not null)
                throw new SeedException($"meetings[{i}]: There already is a meeting {key}.");
            meetings.Put(RowOf(meeting, key, host, seed.Settings.TimeZone, now));
        }

        SeedFiles.Add(edit, seed, now);
        new SeedMachines(edit, seed, now).Add();
    }

    /// <summary>What is wrong with an account by itself, behind its place in the seed; null for nothing.</summary>
    public static string? Problem(SeedAccount account) => account.WebExId.Length == 0 ? ": The WebEx ID is empty." : null;

    /// <summary>What is wrong with a meeting by itself, behind its place in the seed; null for nothing.</summary>
    public static string? Problem(SeedMeeting meeting) =>
        !IsShort(meeting.StartsIn) ? ".startsIn: A meeting begins within a hundred years."
        : meeting.DurationMinutes < 1 ? ".durationMinutes: A meeting takes a minute or more."
        : meeting.MeetingKey is { } key && !(key.Length is > 0 and <= 20 && key.All(char.IsAsciiDigit)) ? ": A meeting key is 1 to 20 digits."
        : null;

    /// <summary>Whether a span goes no further than the longest one, forward or back.</summary>
    public static bool IsShort(TimeSpan span) => span <= LongestSpan && span >= -LongestSpan;

    private static AccountRow RowOf(SeedAccount account, DateTimeOffset now) =>
        new()
        {
            WebExId = account.WebExId,
            EmailAddress = account.EmailAddress ?? account.WebExId + "@example.com",
            FirstName = account.FirstName,
            LastName = account.LastName,
            Password = PasswordHash.Of(account.Password),
            PasswordSetAt = now,
            IsHost = account.IsHost || account.IsSiteAdmin,
            IsSiteAdmin = account.IsSiteAdmin,
            IsActive = account.IsActive,
        };

    private static MeetingRow RowOf(SeedMeeting meeting, string key, AccountRow host, WebExTimeZone zone, DateTimeOffset now)
    {
        DateTimeOffset start = now + meeting.StartsIn;
        return new()
        {
            Key = key,
            Center = meeting.Center,
            Host = host.WebExId,
            Name = meeting.Name,
            TimeZone = zone,
            Start = start,
            LocalStart = ZoneRules.ToLocal(start, zone),
            DurationMinutes = meeting.DurationMinutes,
            Password = meeting.Password is { Length: > 0 } password ? PasswordHash.Of(password) : null,
            Status = meeting.IsInProgress ? MeetingStatus.InProgress : MeetingStatus.Scheduled,
            StartedAt = meeting.IsInProgress ? now : null,
            IsLocked = meeting.IsLocked,
        };
    }
}
