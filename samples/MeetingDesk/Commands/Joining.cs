using MeetingDesk.Browser;
using Microsoft.AspNetCore.Mvc;
using WebEx.AspNetCore;
using WebEx.Meetings;

namespace MeetingDesk.Commands;

/// <summary>Somebody joins a meeting, with or without an account. The browser comes back when it has left.</summary>
internal static class Joining
{
    private const string Callback = "/webex/joined";

    public static void MapJoining(this IEndpointRouteBuilder app)
    {
        app.MapPost("/join", Send);
        app.MapWebExCallback(Callback, JoinMeeting.Command, Receive);
    }

    private static IResult Send([FromForm] string meeting, [FromForm] string? name, [FromForm] string? password, HttpContext context) =>
        context.SendByBrowser(
            new JoinMeeting
            {
                MeetingKey = meeting.Replace(" ", "", StringComparison.Ordinal),
                AttendeeName = string.IsNullOrEmpty(name) ? null : name,
                MeetingPassword = string.IsNullOrEmpty(password) ? null : password,
                BackUrl = context.CreateWebExBackUrl(Callback),
            }
        );

    private static IResult Receive(WebExCallback<JoinMeetingReply> callback, HttpContext context) =>
        callback.Reply.IsSuccess
            ? Notice.Tell(context, $"You have left the meeting {callback.Reply.MeetingKey}.")
            : Notice.Warn(context, Sentences.Of(callback.Reply));
}
