using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Commands;

/// <summary>m.php, OM: tells a server of the partner's which meetings are in progress.</summary>
internal sealed class ListOpenMeetingsCommand(SiteState site, IOptions<StandInOptions> options) : SiteCommand<ListOpenMeetings, ListOpenMeetingsReply>(ListOpenMeetings.Command)
{
    protected override FakeReply? Refuse(Caller caller) => options.Value.IsServer(caller.Address) ? null : Fail(ListOpenMeetingsError.IPRangeError);

    protected override FakeReply Answer(ListOpenMeetings request, Caller caller) => FakeReply.Success(("MeetingKeys", string.Join(';', site.OpenMeetings.Select(meeting => meeting.Key))));
}
