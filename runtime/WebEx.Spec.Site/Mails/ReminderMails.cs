using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Mails;

/// <summary>
/// Reminders before meetings. The next one of each meeting is a row of the state; whatever the site does next after it is due sends it, and plans the one
/// after it. What was missed meanwhile is not made up for: of a daily meeting, a week that is skipped gives one reminder.
/// </summary>
internal static class ReminderMails
{
    // In the order of the enum ReminderTime, which has its place in the guide.
    private static readonly TimeSpan[] Spans =
    [
        TimeSpan.Zero,
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(3),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        .. Enumerable.Range(1, 15).Select(days => TimeSpan.FromDays(days)),
    ];

    private const int Default = (int)ReminderTime.FifteenMinutes;

    /// <summary>The meeting with its next reminder planned, in the place of the one that was planned before.</summary>
    public static MeetingRow Plan(MeetingRow meeting, CommandContext context)
    {
        Cancel(meeting, context);
        return Plan(meeting, context.Now, context.Request.HomePage.AbsoluteUri, context.Reminders);
    }

    /// <summary>No reminder of the meeting goes out any more.</summary>
    public static void Cancel(MeetingRow meeting, CommandContext context)
    {
        if (meeting.ReminderAt is { } due && context.Reminders.Find(ReminderRow.KeyOf(due, meeting.Key)) is { } planned)
            context.Reminders.Remove(planned);
    }

    /// <summary>Sends all reminders that are due.</summary>
    public static void Send(StateEdit edit, DateTimeOffset now, MailDelivery delivery)
    {
        // As a rule there is none, and then the unit of work does not touch the table.
        if (!(edit.Start.Table(SiteTables.Reminders).Rows.FirstOrDefault()?.Due <= now))
            return;
        TableEdit<ReminderRow> reminders = edit.Table(SiteTables.Reminders);
        TableEdit<MeetingRow> meetings = edit.Table(SiteTables.Meetings);
        while (reminders.Rows.FirstOrDefault() is { } reminder && reminder.Due <= now)
        {
            reminders.Remove(reminder);
            if (meetings.Find(reminder.Meeting) is not { } meeting || meeting.ReminderAt != reminder.Due)
                continue;
            AccountRow? host = edit.Table(SiteTables.Accounts).Find(meeting.Host);
            MailRow mail = new MeetingMails(meeting, host, reminder.SiteAddress).Reminder(RecipientOf(meeting), reminder.Start);
            SiteMails.Add(edit, mail with { SentAt = reminder.Due }, delivery);
            meetings.Put(Plan(meeting, now, reminder.SiteAddress, reminders));
        }
    }

    private static MeetingRow Plan(MeetingRow meeting, DateTimeOffset now, string homePage, TableEdit<ReminderRow> reminders)
    {
        TimeSpan ahead = AheadOf(meeting);
        DateTimeOffset? start =
            ahead == TimeSpan.Zero || meeting.Recurrence is { Option: Occurrences.Constant }
                ? null
                : Occurrences.From(meeting, now + ahead).Select(start => (DateTimeOffset?)start).FirstOrDefault(start => start - ahead > now);
        if (start is not { } next)
            return meeting with { ReminderAt = null };
        DateTimeOffset due = next - ahead;
        reminders.Put(
            new()
            {
                Due = due,
                Meeting = meeting.Key,
                Start = next,
                SiteAddress = homePage,
            }
        );
        return meeting with { ReminderAt = due };
    }

    // In Meeting Center a reminder goes out by mail where BM asks for it. A training session has no such argument.
    private static TimeSpan AheadOf(MeetingRow meeting)
    {
        if (meeting.Center != Center.TrainingCenter && meeting.Values.GetValueOrDefault("BM") != "1")
            return TimeSpan.Zero;
        int number = int.TryParse(meeting.Values.GetValueOrDefault("ReminderTime"), out int given) ? given : Default;
        return number >= 0 && number < Spans.Length ? Spans[number] : TimeSpan.Zero;
    }

    // ME is the name that the argument had before.
    private static string RecipientOf(MeetingRow meeting) =>
        meeting.Values.GetValueOrDefault("Email") is { Length: > 0 } email ? email : meeting.Values.GetValueOrDefault("ME") ?? "";
}
