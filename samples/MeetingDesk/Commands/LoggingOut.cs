using MeetingDesk.Browser;
using WebEx.AspNetCore;
using WebEx.Partner;

namespace MeetingDesk.Commands;

/// <summary>The logout, of the site and of the desk.</summary>
internal static class LoggingOut
{
    private const string Callback = "/webex/logged-out";

    public static void MapLoggingOut(this IEndpointRouteBuilder app)
    {
        app.MapPost("/log-out", Send).WithAntiforgery();
        app.MapWebExCallback(Callback, LogOut.Command, Receive);
    }

    private static IResult Send(HttpContext context) => context.SendByBrowser(new LogOut { BackUrl = context.CreateWebExBackUrl(Callback) });

    private static IResult Receive(WebExCallback<LogOutReply> callback, HttpContext context)
    {
        if (!callback.Reply.IsSuccess)
            return Notice.Warn(context, Sentences.Of(callback.Reply));

        context.CloseDesk();
        return Notice.Tell(context, "You are logged out.");
    }
}
