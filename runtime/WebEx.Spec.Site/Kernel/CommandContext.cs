using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <summary>
/// All that a command works on: the tables of its site, who sent it, what time it is, new identifiers. What it changes counts when it succeeds; when it
/// fails, only what
/// <see cref="KeepOnFailure"/> says.
/// </summary>
internal sealed partial class CommandContext
{
    private readonly StateEdit _edit;
    private readonly SiteIds _ids;
    private readonly SiteTokens _tokens;
    private readonly List<string> _setCookies = [];

    public CommandContext(StateEdit edit, SiteRequest request, SiteDialect dialect, DateTimeOffset now, SessionRow? session, SiteTokens tokens)
    {
        _edit = edit;
        _ids = new(edit.Table(SiteTables.Site));
        _tokens = tokens;
        Request = request;
        Dialect = dialect;
        Now = now;
        Session = session;
        Account = session is null ? null : Accounts.Find(session.WebExId);
    }

    public SiteRequest Request { get; }

    public SiteDialect Dialect { get; }

    /// <summary>The command, and what the catalogue says about it.</summary>
    public CommandFacts Facts { get; set; } = null!;

    /// <summary>The center that the request was read for.</summary>
    public Center Center { get; set; }

    /// <summary>The time of the site's clock, UTC.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The caller's session; null without a login.</summary>
    public SessionRow? Session { get; private set; }

    /// <summary>The caller's account; null without a login.</summary>
    public AccountRow? Account { get; private set; }

    /// <summary>The caller's account, in a command that takes a login: the kernel has checked that.</summary>
    /// <exception cref="RefusedException">The caller has not logged in after all: AccessDenied.</exception>
    public AccountRow Caller => Account ?? throw new RefusedException(CommandFacts.LoginErrors[0]);

    public SiteSettings Settings => Site.Settings;

    /// <summary>What is shown in place of the reply, such as the window of a meeting; null for the reply.</summary>
    public SiteResponse? Instead { get; private set; }

    public IReadOnlyList<string> SetCookies => _setCookies;

    /// <summary>What becomes of mails beside the outbox.</summary>
    public MailDelivery MailDelivery { get; init; }

    private SiteRow Site => _edit.Table(SiteTables.Site).Find(SiteRow.Key)!;

    /// <summary>
    /// The first value of an argument as it came; null where it is absent. The request has it typed: this is for what comes before it is read.
    /// </summary>
    public string? Argument(string code) => QueryText.Find(Request.Text, code);

    /// <summary>A meeting key, event key or session number that the site has not had.</summary>
    public string NewMeetingKey()
    {
        string key;
        do key = _ids.NewMeetingKey();
        while (Meetings.Find(key) is not null || Events.Find(key) is not null || SupportSessions.Find(key) is not null);
        return key;
    }

    /// <summary>A number, from 1, that no other row of the site has.</summary>
    public string NewNumber() => _ids.NewNumber();

    /// <summary>A text of 32 hexadecimal digits, for a ticket.</summary>
    public string NewToken() => _ids.NewToken(_tokens);

    /// <summary>Puts a mail into the outbox.</summary>
    public void Send(MailRow mail) => SiteMails.Add(_edit, mail with { SentAt = Now }, MailDelivery);

    /// <summary>The mails about a meeting.</summary>
    public MeetingMails MailsOf(MeetingRow meeting) => new(meeting, Accounts.Find(meeting.Host), Request.HomePage.AbsoluteUri);

    /// <summary>What was changed until now stays also when the command fails.</summary>
    public void KeepOnFailure() => _edit.Keep();

    /// <summary>Shows a page in place of the reply. Where the command has a status, the page leads on to it.</summary>
    public void Show(string html) => Instead = SiteResponse.Page(html);

    /// <summary>Sends the browser to a URL without parameters, in place of the reply.</summary>
    public void GoTo(string url) => Instead = SiteResponse.Redirect(url);

    /// <summary>A URL of the request as an absolute one that can stand in a header; null where there is none, or none that a browser can be sent to.</summary>
    public string? Resolve(string? url) => SiteAddresses.Resolve(Request.HomePage, url);

    /// <summary>The caller is logged in as a user from now on, in a new session, so that nobody can have known its cookie before.</summary>
    public void LogIn(AccountRow account)
    {
        if (Session is not null)
            Sessions.Remove(Session);
        SiteSessions.MakeRoom(Sessions, Now, TimeSpan.FromMinutes(Settings.SessionMinutes));
        string cookie = NewToken();
        Account = account;
        Session = new()
        {
            Id = SessionCookie.IdOf(cookie),
            WebExId = account.WebExId,
            Center = Session?.Center ?? Center.MeetingCenter,
            LastUsed = Now,
            StoredAt = Now,
            CsrfToken = Dialect.GivesCsrfToken ? Guid.Parse(NewToken()).ToString() : "",
        };
        Sessions.Put(Session);
        if (Dialect.SetsRecordedCookies)
            _setCookies.AddRange(RecordedCookies.OnLogin(this));
        SetCookie(cookie);
        if (Session.CsrfToken.Length > 0)
            _setCookies.Add(SessionCookie.SetCsrf(Request, Session.CsrfToken));
    }

    /// <summary>Nobody is logged in from there afterwards.</summary>
    public void LogOut()
    {
        if (Session is not null)
            Sessions.Remove(Session);
        Session = null;
        Account = null;
        if (Dialect.SetsRecordedCookies)
            _setCookies.AddRange(RecordedCookies.OnLogout(Request));
        else
            _setCookies.Add(SessionCookie.Delete(Request));
    }

    /// <summary>The cookie of the session gets another value where the dialect renews it, and the one that came is worth nothing any more.</summary>
    public void RenewCookie()
    {
        // A replay comes from nobody who could keep the new one.
        if (!Dialect.SetsRecordedCookies || Session is null || Request.ReplayOf is not null)
            return;
        string cookie = NewToken();
        Sessions.Remove(Session);
        Session = Session with { Id = SessionCookie.IdOf(cookie) };
        Sessions.Put(Session);
        SetCookie(cookie);
        // Whatever becomes of the command, its response has the new one.
        KeepOnFailure();
    }

    /// <summary>The session is in another service from now on.</summary>
    public void SetCenter(Center center)
    {
        if (Session is null)
            return;
        Session = Session with { Center = center };
        Sessions.Put(Session);
    }

    private void SetCookie(string cookie) =>
        _setCookies.Add(Dialect.SetsRecordedCookies ? RecordedCookies.Renew(Request, cookie) : SessionCookie.Set(Request, cookie));
}
