using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Site.State;

namespace WebEx.Site.Recording;

/// <summary>What a command that the other site carried out says about that site: its accounts and meetings, without any secret.</summary>
/// <param name="edit">The state of what is known by now.</param>
/// <param name="caller">The WebEx ID of who sent it; null where that is not known.</param>
/// <param name="center">The center that the request was read for.</param>
/// <param name="now">The time.</param>
internal sealed class RecordedFacts(StateEdit edit, string? caller, Center center, DateTimeOffset now)
{
    // Made once, since hashing takes its time; it is that of the demo seed, and stands for one that nobody records.
    private static readonly Lazy<PasswordHash> Password = new(() => PasswordHash.Of(DemoSeed.Password));

    private TableEdit<AccountRow> Accounts => edit.Table(SiteTables.Accounts);

    private TableEdit<MeetingRow> Meetings => edit.Table(SiteTables.Meetings);

    /// <summary>Takes down what a request and its reply say.</summary>
    /// <param name="request">What was sent.</param>
    /// <param name="reply">What came back: a success.</param>
    public void Learn(IWebExRequest request, WebExReply reply)
    {
        switch (request, reply)
        {
            case (LogIn login, _):
                Accounts.Put(Account(login.WebExId));
                break;
            case (SignUpUser user, _):
                Accounts.Put(
                    Account(user.WebExId) with
                    {
                        EmailAddress = user.EmailAddress,
                        FirstName = user.FirstName,
                        LastName = user.LastName,
                        TimeZone = user.TimeZone,
                    }
                );
                break;
            case (ActivateUser user, _):
                Accounts.Put(Account(user.WebExId) with { IsActive = true });
                break;
            case (DeactivateUser user, _):
                Accounts.Put(Account(user.WebExId) with { IsActive = false });
                break;
            case (ScheduleMeeting meeting, ScheduleMeetingReply { MeetingKey: { Length: > 0 } key }):
                Put(key, meeting, meeting.Start);
                break;
            case (StartImpromptuMeeting meeting, StartImpromptuMeetingReply { MeetingKey: { Length: > 0 } key }):
                Put(key, meeting, start: null);
                Start(key);
                break;
            case (EditMeeting meeting, _) when Meetings.Find(meeting.MeetingKey) is not null:
                Put(meeting.MeetingKey, meeting, meeting.Start);
                break;
            case (HostMeeting meeting, _):
                Start(meeting.MeetingKey);
                break;
            case (DeleteMeeting meeting, _) when Meetings.Find(meeting.MeetingKey) is { } deleted:
                Meetings.Remove(deleted);
                break;
        }
    }

    private AccountRow Account(string webExId) =>
        Accounts.Find(webExId)
        ?? new()
        {
            WebExId = webExId,
            EmailAddress = webExId + "@example.com",
            Password = Password.Value,
            PasswordSetAt = now,
        };

    // A meeting whose host is not known could not be in a seed.
    private void Put(string key, ISchedulingRequest request, WebExDateTime? start)
    {
        MeetingRow? known = Meetings.Find(key);
        if ((known?.Host ?? caller) is not { } host)
            return;
        WebExTimeZone zone = request.TimeZone ?? known?.TimeZone ?? Accounts.Find(host)?.TimeZone ?? new SiteSettings().TimeZone;
        DateTime local = start?.ToDateTime() ?? known?.LocalStart ?? ZoneRules.ToLocal(now, zone);
        Accounts.Put(Account(host));
        MeetingRow row =
            known
            ?? new()
            {
                Key = key,
                Center = center,
                Host = host,
                Name = "Scheduled Meeting",
                TimeZone = zone,
                LocalStart = local,
                Start = ZoneRules.ToInstant(local, zone),
            };
        Meetings.Put(
            row with
            {
                Name = request.MeetingName ?? row.Name,
                TimeZone = zone,
                LocalStart = local,
                Start = ZoneRules.ToInstant(local, zone),
                DurationMinutes = request.DurationMinutes is > 0 and var minutes ? minutes : row.DurationMinutes,
            }
        );
    }

    private void Start(string key)
    {
        if (Meetings.Find(key) is { } meeting)
            Meetings.Put(meeting with { Status = MeetingStatus.InProgress, StartedAt = now });
    }
}
