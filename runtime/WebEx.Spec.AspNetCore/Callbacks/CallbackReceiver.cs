using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WebEx.AspNetCore;

// One callback: ends the trip, reads the response, and lets the application go on.
internal sealed class CallbackReceiver<TRequest, TReply>(
    WebExCommand<TRequest, TReply> command,
    Func<WebExCallback<TReply>, HttpContext, Task<IResult>> handler,
    TripTickets tickets,
    IOptionsMonitor<WebExCallbackOptions> options,
    ILogger logger
)
    where TRequest : WebExRequest<TReply>
    where TReply : WebExReply
{
    // A line shows a null as (null); one page has no AT.
    private string At => command.At ?? "";

    public async Task ReceiveAsync(HttpContext context)
    {
        // The address holds the response: it stays out of caches, and other sites are not told of it. The handler may decide otherwise.
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "same-origin";

        CallbackQuery query = CallbackQuery.Read(context.Request.QueryString.Value);
        Trip? trip = null;
        CallbackProblem? problem = CallbackVisit.IsOne(context.Request) ? tickets.Find(context, query.Ticket, out trip) : CallbackProblem.NotAVisit;
        string text = "?" + query.Rest;
        ReplyContext known = ReplyContext.Redirect with { Encoding = options.CurrentValue.Encoding };
        if (problem is null && HttpMethods.IsPost(context.Request.Method))
        {
            (string body, bool isUtf8, problem) = await CallbackBody.ReadAsync(context.Request, context.RequestAborted);
            known = ReplyContext.PostedForm with { Encoding = isUtf8 ? null : known.Encoding };

            // No question mark in front: in a URL, a # would end the answer.
            text = query.Rest.Length == 0 ? body : query.Rest + "&" + body;
        }

        // Not before the response is there: a body that cannot be read leaves the trip as it is.
        problem ??= await tickets.EndAsync(context, trip!);
        if (problem is { } refused)
        {
            CallbackLog.Refused(logger, command.Path, At, refused);
            await new ProblemResult(refused.ToDetails(), options.CurrentValue.ProblemPage).ExecuteAsync(context);
            return;
        }

        TReply reply = command.ReadReply(text, known);
        switch (reply.Outcome)
        {
            case ReplyOutcome.Success:
                CallbackLog.CameBack(logger, command.Path, At, reply.Outcome);
                break;
            case ReplyOutcome.Failure:
                CallbackLog.SiteRefused(logger, command.Path, At, reply.Outcome, reply.ErrorCode?.ToString() ?? "unrecognized");
                break;
            default:
                CallbackLog.NotUnderstood(logger, command.Path, At, reply.Outcome);
                break;
        }

        // What the types rule out, a project without nullable reference types can do all the same.
        Task<IResult>? answer = handler(new WebExCallback<TReply>(reply, trip!.State), context);
        IResult? result = answer is null ? null : await answer;
        if (result is null)
        {
            throw new InvalidOperationException(
                $"The handler of the callback for {command.Name} returned null, and has to return a result that answers the browser, such as "
                    + $"Results.Redirect(\"/\")."
            );
        }

        await result.ExecuteAsync(context);
    }
}
