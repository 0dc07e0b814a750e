using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Pages;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Commands;

/// <summary>m.php, LM: a page with the user's meetings, where they can be started and deleted.</summary>
internal sealed class ListMeetingsCommand(SiteState site, IOptions<StandInOptions> options) : HostCommand<ListMeetings, ListMeetingsReply>(ListMeetings.Definition)
{
    protected override FakeAnswer AccessDenied => Fail(ListMeetingsError.AccessDenied);

    protected override FakeAnswer Answer(ListMeetings request, User user, Caller caller)
    {
        string next = caller.Next(Definition, FakeAnswer.Success(), request.BackUrl);
        return FakeAnswer.Text(MeetingList.Of(site.MeetingsOf(user), options.Value.SiteName, request.BackUrl, next));
    }
}
