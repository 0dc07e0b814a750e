using System.Text.Json.Serialization;

namespace WebEx.Site.State;

/// <summary>
/// How rows become JSON. They hold no type that is generated from the catalogue: the generator of this code does not see what another one makes in the same
/// project.
/// </summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true
)]
[JsonSerializable(typeof(SiteRow))]
[JsonSerializable(typeof(AccountRow))]
[JsonSerializable(typeof(SessionRow))]
[JsonSerializable(typeof(TicketRow))]
[JsonSerializable(typeof(ContactRow))]
[JsonSerializable(typeof(FolderRow))]
[JsonSerializable(typeof(StoredFileRow))]
[JsonSerializable(typeof(MeetingRow))]
[JsonSerializable(typeof(EnrolmentRow))]
[JsonSerializable(typeof(AttendanceRow))]
[JsonSerializable(typeof(RecordingRow))]
[JsonSerializable(typeof(EventRow))]
[JsonSerializable(typeof(QuestionRow))]
[JsonSerializable(typeof(AnswerRow))]
[JsonSerializable(typeof(SupportSessionRow))]
[JsonSerializable(typeof(SmartTechGroupRow))]
[JsonSerializable(typeof(SmartTechComputerRow))]
[JsonSerializable(typeof(LabRow))]
[JsonSerializable(typeof(LabComputerRow))]
[JsonSerializable(typeof(LabReservationRow))]
[JsonSerializable(typeof(RemoteComputerRow))]
[JsonSerializable(typeof(OneClickRow))]
[JsonSerializable(typeof(MailRow))]
[JsonSerializable(typeof(ReminderRow))]
[JsonSerializable(typeof(ChatRow))]
internal sealed partial class StateJson : JsonSerializerContext;
