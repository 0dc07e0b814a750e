using System.Text.Json.Serialization;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;
using WebEx.SmartTech;

namespace WebEx.Tests.Parameters;

/// <summary>JSON without reflection in which secrets are kept, for a queue that may hold them.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(KeepWebExSecrets)])]
[JsonSerializable(typeof(ScheduleMeeting))]
[JsonSerializable(typeof(JoinMeeting))]
[JsonSerializable(typeof(AddAttendees))]
[JsonSerializable(typeof(AssignComputersAndGroups))]
[JsonSerializable(typeof(EditUser))]
[JsonSerializable(typeof(SetServiceType))]
[JsonSerializable(typeof(ReceivedReplies))]
internal sealed partial class QueueContext : JsonSerializerContext;
