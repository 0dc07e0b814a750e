using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <summary>Finds the session of a caller, and keeps it alive.</summary>
internal static class SiteSessions
{
    // A command that only reads does not have to wait for the disk: after a restart a session can be older by this much.
    private static readonly TimeSpan Unstored = TimeSpan.FromMinutes(1);

    // More than a test logs in at once; beyond that the one that was idle for the longest time ends.
    private const int Max = 10_000;

    /// <summary>Ends what was idle for too long, and if there still are too many sessions the oldest: nobody may ever come back to them.</summary>
    public static void MakeRoom(TableEdit<SessionRow> sessions, DateTimeOffset now, TimeSpan idle)
    {
        foreach (SessionRow expired in sessions.Rows.Where(session => now - session.LastUsed > idle).ToList())
            sessions.Remove(expired);
        if (sessions.Count >= Max && sessions.Rows.MinBy(session => session.LastUsed) is { } oldest)
            sessions.Remove(oldest);
    }

    /// <summary>The session that a request belongs to; null where there is none, or it was idle for too long.</summary>
    public static SessionRow? Find(StateEdit edit, SiteRequest request, SiteDialect dialect, DateTimeOffset now, TimeSpan idle)
    {
        string? id = request.SessionId ?? (SessionCookie.Find(request.Cookies, dialect) is { } cookie ? SessionCookie.IdOf(cookie) : null);
        TableEdit<SessionRow> sessions = edit.Table(SiteTables.Sessions);
        if (sessions.Find(id) is not { } session)
            return null;
        if (now - session.LastUsed > idle)
        {
            sessions.Remove(session);
            return null;
        }

        if ((now - session.StoredAt).Duration() < Unstored)
        {
            session = session with { LastUsed = now };
            sessions.PutInMemory(session);
        }
        else
        {
            session = session with { LastUsed = now, StoredAt = now };
            sessions.Put(session);
        }

        return session;
    }
}
