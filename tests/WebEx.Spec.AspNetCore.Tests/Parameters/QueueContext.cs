using System.Text.Json.Serialization;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;
using WebEx.SmartTech;

namespace WebEx.Tests.Parameters;

/// <summary>The same, for a queue that may hold secrets.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(KeepWebExSecrets)])]
[JsonSerializable(typeof(ScheduleMeeting))]
[JsonSerializable(typeof(JoinMeeting))]
[JsonSerializable(typeof(AddAttendees))]
[JsonSerializable(typeof(AssignComputersAndGroups))]
[JsonSerializable(typeof(EditUser))]
[JsonSerializable(typeof(SetServiceType))]
internal sealed partial class QueueContext : JsonSerializerContext;
