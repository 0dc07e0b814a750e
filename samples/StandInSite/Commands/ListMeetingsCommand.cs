using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Pages;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Commands;

/// <summary>m.php, LM: a page with the user's meetings, where they can be started and deleted.</summary>
internal sealed class ListMeetingsCommand(SiteState site, IOptions<StandInOptions> options) : HostCommand<ListMeetings, ListMeetingsReply>(ListMeetings.Command)
{
    protected override FakeReply AccessDenied => Fail(ListMeetingsError.AccessDenied);

    protected override FakeReply Answer(ListMeetings request, User user, Caller caller)
    {
        string next = caller.Next(Command, FakeReply.Success(), request.BackUrl);
        return FakeReply.Text(MeetingList.Of(site.MeetingsOf(user), options.Value.SiteName, request.BackUrl, next));
    }
}
