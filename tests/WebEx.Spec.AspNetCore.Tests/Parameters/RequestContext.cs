using System.Text.Json.Serialization;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;
using WebEx.SmartTech;

namespace WebEx.Tests.Parameters;

/// <summary>JSON without reflection, for requests and replies that another project has generated.</summary>
[JsonSerializable(typeof(ScheduleMeeting))]
[JsonSerializable(typeof(JoinMeeting))]
[JsonSerializable(typeof(AddAttendees))]
[JsonSerializable(typeof(AssignComputersAndGroups))]
[JsonSerializable(typeof(EditUser))]
[JsonSerializable(typeof(SetServiceType))]
[JsonSerializable(typeof(ReceivedReplies))]
internal sealed partial class RequestContext : JsonSerializerContext;
