using MeetingDesk.Browser;
using MeetingDesk.Desks;
using Microsoft.AspNetCore.Mvc;
using WebEx.AspNetCore;
using WebEx.Meetings;

namespace MeetingDesk.Commands;

/// <summary>Somebody is added to a meeting.</summary>
internal static class AddingAttendees
{
    private const string Callback = "/webex/attendee-added";

    public static void MapAddingAttendees(this IEndpointRouteBuilder app)
    {
        app.MapPost("/add-attendee", Send);
        app.MapWebExCallback(Callback, AddAttendees.Command, Receive);
    }

    private static IResult Send([FromForm] string key, [FromForm] string fullName, [FromForm] string emailAddress, HttpContext context) =>
        context.SendByBrowser(
            new AddAttendees
            {
                MeetingKey = key,
                FullName = fullName,
                EmailAddress = emailAddress,
                BackUrl = context.CreateWebExBackUrl(Callback, fullName),
            }
        );

    private static IResult Receive(WebExCallback<AddAttendeesReply> callback, HttpContext context)
    {
        Desk? desk = context.FindDesk();
        if (callback.Reply.Error?.Code == AddAttendeesError.AccessDenied)
            context.CloseDesk();
        if (!callback.Reply.IsSuccess || callback.State is null)
            return Notice.Warn(context, Sentences.Of(callback.Reply));

        desk?.AddAttendee(callback.Reply.MeetingKey, callback.State);
        return Notice.Tell(context, $"{callback.State} is invited.");
    }
}
