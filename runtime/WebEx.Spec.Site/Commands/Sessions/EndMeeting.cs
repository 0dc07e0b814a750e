using WebEx.Sessions;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>w.php, KM: the host, or an administrator who has the partner ID, ends a running session. All who were in it leave.</content>
internal sealed partial class SiteCommands
{
    protected override EndMeetingReply Handle(EndMeeting request, CommandContext context)
    {
        if (EnderOf(request, context) is not { } user)
            return EndMeetingReply.CreateFailure(EndMeetingError.AccessDenied);
        bool hasPartnerId = request.PartnerId is { Length: > 0 };
        if (hasPartnerId && !string.Equals(request.PartnerId, context.Settings.PartnerId, StringComparison.Ordinal))
            return EndMeetingReply.CreateFailure(EndMeetingError.InvalidPID);
        if (HostOfRunning(context, request.MeetingKey) is not { } host)
            return EndMeetingReply.CreateFailure(EndMeetingError.MKisInvalid);
        if (!IsUser(host, user.WebExId) && !(user.IsSiteAdmin && hasPartnerId))
            return EndMeetingReply.CreateFailure(EndMeetingError.HostRoleRequired);

        End(context, request.MeetingKey);
        return EndMeetingReply.CreateSuccess();
    }

    // WID with a password or a session ticket stands in for the login.
    private static AccountRow? EnderOf(EndMeeting request, CommandContext context)
    {
        if (request.WebExId is not { Length: > 0 } name)
            return context.Account;
        if (context.Accounts.Find(name) is not { } account || IsInactive(account, context) || IsLocked(account, context))
            return null;
        if (request.SessionTicket is { Length: > 0 } ticket)
            return TakeTicket(context, ticket, account, isSessionTicket: true) ? account : null;
        return account.Password.Accepts(request.Password) ? account : null;
    }

    private static string? HostOfRunning(CommandContext context, string key) =>
        context.Meetings.Find(key) is { Status: MeetingStatus.InProgress } meeting ? meeting.Host
        : context.Events.Find(key) is { } running && running.StatusAt(context.Now) == MeetingStatus.InProgress ? running.Host
        : context.SupportSessions.Find(key) is { Status: MeetingStatus.InProgress } session ? session.Host
        : null;

    /// <summary>A session is over; all who were in it leave.</summary>
    internal static void End(CommandContext context, string key)
    {
        if (context.Meetings.Find(key) is { } meeting)
            context.Meetings.Put(meeting with { Status = MeetingStatus.Ended, EndedAt = context.Now });
        if (context.Events.Find(key) is { } running)
            context.Events.Put(running with { Status = MeetingStatus.Ended, EndedAt = context.Now });
        if (context.SupportSessions.Find(key) is { } session)
            context.SupportSessions.Put(session with { Status = MeetingStatus.Ended, EndedAt = context.Now });
        List<AttendanceRow> present = [.. context.Attendances.WithPrefix(AttendanceRow.KeyOf(key, "")).Where(attendance => attendance.LeftAt is null)];
        foreach (AttendanceRow attendance in present)
            context.Attendances.Put(attendance with { LeftAt = context.Now });
        MeetingChat.Clear(context, key);
    }
}
