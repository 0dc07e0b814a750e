using MeetingDesk.Browser;
using MeetingDesk.Desks;
using Microsoft.AspNetCore.Mvc;
using WebEx.AspNetCore;
using WebEx.Meetings;

namespace MeetingDesk.Commands;

/// <summary>A meeting is deleted.</summary>
internal static class Deleting
{
    private const string Callback = "/webex/deleted";

    public static void MapDeleting(this IEndpointRouteBuilder app)
    {
        app.MapPost("/delete", Send);
        app.MapWebExCallback(Callback, DeleteMeeting.Command, Receive);
    }

    private static IResult Send([FromForm] string key, HttpContext context) =>
        context.SendByBrowser(new DeleteMeeting { MeetingKey = key, BackUrl = context.CreateWebExBackUrl(Callback, key) });

    private static IResult Receive(WebExCallback<DeleteMeetingReply> callback, HttpContext context)
    {
        Desk? desk = context.FindDesk();
        string name = desk?.Find(callback.State)?.Name ?? "The meeting";
        if (callback.Reply.Error?.Code == DeleteMeetingError.AccessDenied)
            context.CloseDesk();
        // A meeting that the site does not have was deleted there.
        if (callback.Reply.IsSuccess || callback.Reply.Error?.Code == DeleteMeetingError.InvalidMeetingKey)
            desk?.Remove(callback.State);
        return callback.Reply.IsSuccess ? Notice.Tell(context, $"{name} is deleted.") : Notice.Warn(context, Sentences.Of(callback.Reply));
    }
}
