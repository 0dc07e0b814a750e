using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>
/// The tables of a site. A new one is a row type, a line of <see cref="StateJson"/>, a line here and one in <see cref="All"/>, and a property of
/// <see cref="Kernel.CommandContext"/>.
/// </summary>
internal static class SiteTables
{
    public static readonly TableDefinition<SiteRow> Site = new(0, "site", _ => SiteRow.Key, StateJson.Default.SiteRow);
    public static readonly TableDefinition<AccountRow> Accounts = new(1, "accounts", row => row.WebExId, StateJson.Default.AccountRow, ignoresCase: true);
    public static readonly TableDefinition<SessionRow> Sessions = new(2, "sessions", row => row.Id, StateJson.Default.SessionRow);
    public static readonly TableDefinition<TicketRow> Tickets = new(3, "tickets", row => row.Id, StateJson.Default.TicketRow);
    public static readonly TableDefinition<ContactRow> Contacts = new(
        4,
        "contacts",
        row => ContactRow.KeyOf(row.Owner, row.EmailAddress),
        StateJson.Default.ContactRow,
        ignoresCase: true
    );
    public static readonly TableDefinition<FolderRow> Folders = new(
        5,
        "folders",
        row => FolderRow.KeyOf(row.Owner, row.Path),
        StateJson.Default.FolderRow,
        ignoresCase: true
    );
    public static readonly TableDefinition<StoredFileRow> Files = new(
        6,
        "files",
        row => StoredFileRow.KeyOf(row.Owner, row.Path),
        StateJson.Default.StoredFileRow,
        ignoresCase: true
    );
    public static readonly TableDefinition<MeetingRow> Meetings = new(7, "meetings", row => row.Key, StateJson.Default.MeetingRow);
    public static readonly TableDefinition<EnrolmentRow> Enrolments = new(
        8,
        "enrolments",
        row => EnrolmentRow.KeyOf(row.Session, row.Id),
        StateJson.Default.EnrolmentRow
    );
    public static readonly TableDefinition<AttendanceRow> Attendances = new(
        9,
        "attendances",
        row => AttendanceRow.KeyOf(row.Session, row.Id),
        StateJson.Default.AttendanceRow
    );
    public static readonly TableDefinition<RecordingRow> Recordings = new(10, "recordings", row => row.Id, StateJson.Default.RecordingRow);
    public static readonly TableDefinition<EventRow> Events = new(11, "events", row => row.Key, StateJson.Default.EventRow);
    public static readonly TableDefinition<QuestionRow> Questions = new(
        12,
        "questions",
        row => QuestionRow.KeyOf(row.Event, row.Number),
        StateJson.Default.QuestionRow
    );
    public static readonly TableDefinition<AnswerRow> Answers = new(
        13,
        "answers",
        row => AnswerRow.KeyOf(row.Event, row.Enrolment, row.Question),
        StateJson.Default.AnswerRow
    );
    public static readonly TableDefinition<SupportSessionRow> SupportSessions = new(14, "supportSessions", row => row.Key, StateJson.Default.SupportSessionRow);
    public static readonly TableDefinition<SmartTechGroupRow> SmartTechGroups = new(
        15,
        "smartTechGroups",
        row => row.Name,
        StateJson.Default.SmartTechGroupRow,
        ignoresCase: true
    );
    public static readonly TableDefinition<SmartTechComputerRow> SmartTechComputers = new(
        16,
        "smartTechComputers",
        row => row.Name,
        StateJson.Default.SmartTechComputerRow,
        ignoresCase: true
    );
    public static readonly TableDefinition<LabRow> Labs = new(17, "labs", row => row.Name, StateJson.Default.LabRow, ignoresCase: true);
    public static readonly TableDefinition<LabComputerRow> LabComputers = new(
        18,
        "labComputers",
        row => LabComputerRow.KeyOf(row.Lab, row.Name),
        StateJson.Default.LabComputerRow,
        ignoresCase: true
    );
    public static readonly TableDefinition<LabReservationRow> LabReservations = new(
        19,
        "labReservations",
        row => LabReservationRow.KeyOf(row.Lab, row.Id),
        StateJson.Default.LabReservationRow,
        ignoresCase: true
    );
    public static readonly TableDefinition<RemoteComputerRow> RemoteComputers = new(
        20,
        "remoteComputers",
        row => RemoteComputerRow.KeyOf(row.Owner, row.Name),
        StateJson.Default.RemoteComputerRow,
        ignoresCase: true
    );
    public static readonly TableDefinition<OneClickRow> OneClicks = new(21, "oneClicks", row => row.Owner, StateJson.Default.OneClickRow, ignoresCase: true);
    public static readonly TableDefinition<MailRow> Mails = new(22, "mails", row => MailRow.KeyOf(row.Number), StateJson.Default.MailRow);
    public static readonly TableDefinition<ReminderRow> Reminders = new(
        23,
        "reminders",
        row => ReminderRow.KeyOf(row.Due, row.Meeting),
        StateJson.Default.ReminderRow
    );
    public static readonly TableDefinition<ChatRow> Chat = new(24, "chat", row => ChatRow.KeyOf(row.Session, row.Number), StateJson.Default.ChatRow);

    /// <summary>All of them, each at its own index.</summary>
    public static readonly ImmutableArray<TableDefinition> All =
    [
        Site,
        Accounts,
        Sessions,
        Tickets,
        Contacts,
        Folders,
        Files,
        Meetings,
        Enrolments,
        Attendances,
        Recordings,
        Events,
        Questions,
        Answers,
        SupportSessions,
        SmartTechGroups,
        SmartTechComputers,
        Labs,
        LabComputers,
        LabReservations,
        RemoteComputers,
        OneClicks,
        Mails,
        Reminders,
        Chat,
    ];
}
