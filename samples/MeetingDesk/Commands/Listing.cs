using MeetingDesk.Browser;
using WebEx.AspNetCore;
using WebEx.Client;
using WebEx.Meetings;

namespace MeetingDesk.Commands;

/// <summary>The site's own page with the user's meetings. Nothing in the command is confidential, so that a redirect does.</summary>
internal static class Listing
{
    private const string Callback = "/webex/listed";

    public static void MapListing(this IEndpointRouteBuilder app)
    {
        app.MapPost("/list", Send).WithAntiforgery();
        app.MapWebExCallback(Callback, ShowMeetings.Command, Receive);
    }

    private static IResult Send(HttpContext context, WebExClient client) =>
        WebExResults.Redirect(new ShowMeetings { BackUrl = context.CreateWebExBackUrl(Callback) }, client.Site);

    private static IResult Receive(WebExCallback<ShowMeetingsReply> callback, HttpContext context)
    {
        if (callback.Reply.IsSuccess)
            return Results.LocalRedirect("~/");
        if (callback.Reply.Error?.Code == ShowMeetingsError.AccessDenied)
            context.CloseDesk();
        return Notice.Warn(context, Sentences.Of(callback.Reply));
    }
}
