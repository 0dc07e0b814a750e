using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace StandInSite.Pages;

/// <summary>What the host does in the window of a meeting: lock it, unlock it, end it. At the end the browser goes to the BackURL.</summary>
internal sealed class HostWindowEndpoint(SiteState site, IOptions<StandInOptions> options)
{
    public const string Path = "window";
    public const string Lock = "lock";
    public const string Unlock = "unlock";
    public const string End = "end";

    public async Task<IResult> ActAsync(HttpContext context)
    {
        Dictionary<string, StringValues> form = QueryHelpers.ParseQuery(await RequestText.ReadAsync(context.Request));
        string backUrl = form.GetValueOrDefault("BU").ToString();
        string act = form.GetValueOrDefault("do").ToString();
        lock (site.Lock)
        {
            Caller caller = Caller.Of(context, site);
            // Commands may come from any page, and the cookie comes along; what is done in a window of the site comes from there alone.
            if (caller.IsFromElsewhere) return Show(StatusCodes.Status403Forbidden, ErrorPage.Of("A page of another site sent this. Go to the window of the meeting, and do it there."));
            if (caller.User is not { } host || site.FindMeeting(form.GetValueOrDefault("MK").ToString(), host) is not { IsInProgress: true } meeting)
                return Show(StatusCodes.Status404NotFound, ErrorPage.Of("No meeting of yours is in progress here."));

            if (act != End)
            {
                meeting.IsLocked = act == Lock;
                return Show(StatusCodes.Status200OK, HostWindow.Of(meeting, options.Value.SiteName, backUrl));
            }

            meeting.End();
            return Results.Redirect(caller.Next(HostMeeting.Command, FakeReply.Success(("MK", meeting.Key)), backUrl));
        }
    }

    private static AnswerResult Show(int status, string page) => new(new WebExTransportResponse(status, page, mediaType: "text/html"));
}
