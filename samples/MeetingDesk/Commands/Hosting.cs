using MeetingDesk.Browser;
using MeetingDesk.Desks;
using Microsoft.AspNetCore.Mvc;
using WebEx.AspNetCore;
using WebEx.Meetings;

namespace MeetingDesk.Commands;

/// <summary>A meeting is started. The browser comes back when it is over.</summary>
internal static class Hosting
{
    private const string Callback = "/webex/hosted";

    public static void MapHosting(this IEndpointRouteBuilder app)
    {
        app.MapPost("/host", Send);
        app.MapWebExCallback(Callback, HostMeeting.Command, Receive);
    }

    private static IResult Send([FromForm] string key, HttpContext context) =>
        context.SendByBrowser(new HostMeeting { MeetingKey = key, BackUrl = context.CreateWebExBackUrl(Callback, key) });

    private static IResult Receive(WebExCallback<HostMeetingReply> callback, HttpContext context)
    {
        Desk? desk = context.FindDesk();
        if (callback.Reply.Error?.Code == HostMeetingError.AccessDenied)
            context.CloseDesk();
        if (callback.Reply.Error?.Code == HostMeetingError.InvalidMeetingKey)
            desk?.Remove(callback.State);
        if (callback.Reply.IsSuccess)
            desk?.MarkHeld(callback.State);
        return callback.Reply.IsSuccess
            ? Notice.Tell(context, $"{desk?.Find(callback.State)?.Name ?? "The meeting"} is over.")
            : Notice.Warn(context, Sentences.Of(callback.Reply));
    }
}
