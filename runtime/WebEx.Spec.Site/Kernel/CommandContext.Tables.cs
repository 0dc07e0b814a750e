using WebEx.Site.State;

namespace WebEx.Site.Kernel;

internal sealed partial class CommandContext
{
    public TableEdit<AccountRow> Accounts => _edit.Table(SiteTables.Accounts);

    public TableEdit<SessionRow> Sessions => _edit.Table(SiteTables.Sessions);

    public TableEdit<TicketRow> Tickets => _edit.Table(SiteTables.Tickets);

    public TableEdit<ContactRow> Contacts => _edit.Table(SiteTables.Contacts);

    public TableEdit<FolderRow> Folders => _edit.Table(SiteTables.Folders);

    public TableEdit<StoredFileRow> Files => _edit.Table(SiteTables.Files);

    public TableEdit<MeetingRow> Meetings => _edit.Table(SiteTables.Meetings);

    public TableEdit<EnrolmentRow> Enrolments => _edit.Table(SiteTables.Enrolments);

    public TableEdit<AttendanceRow> Attendances => _edit.Table(SiteTables.Attendances);

    public TableEdit<RecordingRow> Recordings => _edit.Table(SiteTables.Recordings);

    public TableEdit<EventRow> Events => _edit.Table(SiteTables.Events);

    public TableEdit<QuestionRow> Questions => _edit.Table(SiteTables.Questions);

    public TableEdit<AnswerRow> Answers => _edit.Table(SiteTables.Answers);

    public TableEdit<SupportSessionRow> SupportSessions => _edit.Table(SiteTables.SupportSessions);

    public TableEdit<SmartTechGroupRow> SmartTechGroups => _edit.Table(SiteTables.SmartTechGroups);

    public TableEdit<SmartTechComputerRow> SmartTechComputers => _edit.Table(SiteTables.SmartTechComputers);

    public TableEdit<LabRow> Labs => _edit.Table(SiteTables.Labs);

    public TableEdit<LabComputerRow> LabComputers => _edit.Table(SiteTables.LabComputers);

    public TableEdit<LabReservationRow> LabReservations => _edit.Table(SiteTables.LabReservations);

    public TableEdit<RemoteComputerRow> RemoteComputers => _edit.Table(SiteTables.RemoteComputers);

    public TableEdit<OneClickRow> OneClicks => _edit.Table(SiteTables.OneClicks);

    public TableEdit<ReminderRow> Reminders => _edit.Table(SiteTables.Reminders);

    public TableEdit<ChatRow> Chat => _edit.Table(SiteTables.Chat);
}
