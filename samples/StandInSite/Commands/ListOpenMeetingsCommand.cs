using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Commands;

/// <summary>m.php, OM: tells a server of the partner's which meetings are in progress.</summary>
internal sealed class ListOpenMeetingsCommand(SiteState site, IOptions<StandInOptions> options) : SiteCommand<ListOpenMeetings, ListOpenMeetingsReply>(ListOpenMeetings.Definition)
{
    protected override FakeAnswer? Refuse(Caller caller) => options.Value.IsServer(caller.Address) ? null : Fail(ListOpenMeetingsError.IPRangeError);

    protected override FakeAnswer Answer(ListOpenMeetings request, Caller caller) => FakeAnswer.Success(("MeetingKeys", string.Join(';', site.OpenMeetings.Select(meeting => meeting.Key))));
}
