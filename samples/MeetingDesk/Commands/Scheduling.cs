using System.Text.Json;
using MeetingDesk.Browser;
using MeetingDesk.Desks;
using Microsoft.AspNetCore.Mvc;
using WebEx;
using WebEx.AspNetCore;
using WebEx.Meetings;

namespace MeetingDesk.Commands;

/// <summary>A new meeting. What it is called travels as state, and comes back with the key that the site gave it.</summary>
internal static class Scheduling
{
    private const string Callback = "/webex/scheduled";

    public static void MapScheduling(this IEndpointRouteBuilder app)
    {
        app.MapPost("/schedule", Send);
        app.MapWebExCallback(Callback, ScheduleMeeting.Command, Receive);
    }

    private static IResult Send(
        [FromForm] string name,
        [FromForm] string? password,
        [FromForm] DateTime start,
        [FromForm] WebExTimeZone timeZone,
        [FromForm] int minutes,
        HttpContext context
    )
    {
        string when = $"{start:d MMMM yyyy, HH:mm}, {timeZone.GetDisplayName()}";
        return context.SendByBrowser(
            new ScheduleMeeting
            {
                MeetingName = name,
                MeetingPassword = string.IsNullOrEmpty(password) ? null : password,
                Start = WebExDateTime.FromDateTime(start),
                TimeZone = timeZone,
                DurationMinutes = minutes,
                BackUrl = context.CreateWebExBackUrl(Callback, JsonSerializer.Serialize(new Plan(name, when))),
            }
        );
    }

    private static IResult Receive(WebExCallback<ScheduleMeetingReply> callback, HttpContext context)
    {
        Desk? desk = context.FindDesk();
        if (callback.Reply.Error?.Code == ScheduleMeetingError.AccessDenied)
            context.CloseDesk();
        if (!callback.Reply.IsSuccess || callback.State is null)
            return Notice.Warn(context, Sentences.Of(callback.Reply));

        Plan plan = JsonSerializer.Deserialize<Plan>(callback.State)!;
        desk?.Add(new DeskMeeting(callback.Reply.MeetingKey!, plan.Name, plan.Start));
        return Notice.Tell(context, $"{plan.Name} is scheduled.");
    }

    private sealed record Plan(string Name, string Start);
}
