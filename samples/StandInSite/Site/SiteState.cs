using System.Globalization;
using System.Security.Cryptography;

namespace StandInSite.Site;

/// <summary>Users, sessions and meetings, in memory. One command at a time: who uses it holds <see cref="Lock"/>.</summary>
internal sealed class SiteState
{
    private readonly Dictionary<string, User> _users = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SiteSession> _sessions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, Meeting> _meetings = [];
    private long _lastKey = 700_000_000;

    public Lock Lock { get; } = new();

    public int MeetingCount => _meetings.Count;

    public User? FindUser(string webExId) => _users.GetValueOrDefault(webExId);

    public User? FindUserByEmail(string emailAddress) => _users.Values.FirstOrDefault(user => string.Equals(user.EmailAddress, emailAddress, StringComparison.OrdinalIgnoreCase));

    public void Add(User user) => _users.Add(user.WebExId, user);

    public SiteSession? FindSession(string? id) => id is null ? null : _sessions.GetValueOrDefault(id);

    /// <summary>A new session, whose ID nobody can guess.</summary>
    public SiteSession Begin()
    {
        var session = new SiteSession(RandomNumberGenerator.GetHexString(32));
        _sessions.Add(session.Id, session);
        return session;
    }

    public void End(SiteSession session) => _sessions.Remove(session.Id);

    public Meeting Schedule(User host, string name, string start, string? password)
    {
        var meeting = new Meeting((++_lastKey).ToString(CultureInfo.InvariantCulture), host, name, start, password);
        _meetings.Add(_lastKey, meeting);
        return meeting;
    }

    public Meeting? FindMeeting(string key) => long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? _meetings.GetValueOrDefault(number) : null;

    /// <summary>A meeting of the user's own.</summary>
    public Meeting? FindMeeting(string key, User host) => FindMeeting(key) is { } meeting && meeting.Host == host ? meeting : null;

    public IEnumerable<Meeting> MeetingsOf(User host) => _meetings.Values.Where(meeting => meeting.Host == host);

    public IEnumerable<Meeting> OpenMeetings => _meetings.Values.Where(meeting => meeting.IsInProgress);

    public void Delete(Meeting meeting) => _meetings.Remove(long.Parse(meeting.Key, CultureInfo.InvariantCulture));
}
