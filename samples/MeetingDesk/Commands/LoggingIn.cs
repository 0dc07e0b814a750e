using MeetingDesk.Browser;
using Microsoft.AspNetCore.Mvc;
using WebEx.AspNetCore;
using WebEx.Partner;

namespace MeetingDesk.Commands;

/// <summary>The login, by the browser, because the site knows its users by a cookie there.</summary>
internal static class LoggingIn
{
    private const string Callback = "/webex/logged-in";

    // The value of MU that sends the browser to the BackURL after success too.
    private const string GoBack = "GoBack";

    public static void MapLoggingIn(this IEndpointRouteBuilder app)
    {
        app.MapPost("/log-in", Send);
        app.MapWebExCallback(Callback, LogIn.Command, Receive);
    }

    private static IResult Send([FromForm] string webExId, [FromForm] string password, HttpContext context) =>
        context.SendByBrowser(
            new LogIn
            {
                WebExId = webExId,
                Password = password,
                SuccessUrl = GoBack,
                BackUrl = context.CreateWebExBackUrl(Callback, webExId),
            }
        );

    private static IResult Receive(WebExCallback<LogInReply> callback, HttpContext context)
    {
        bool isLoggedIn = callback.Reply.IsSuccess || callback.Reply.Error?.Code == LogInError.AlreadyLogon;
        if (!isLoggedIn || callback.State is not { } webExId)
            return Notice.Warn(context, Sentences.Of(callback.Reply));

        context.OpenDesk(webExId);
        return Notice.Tell(context, $"Welcome, {webExId}.");
    }
}
