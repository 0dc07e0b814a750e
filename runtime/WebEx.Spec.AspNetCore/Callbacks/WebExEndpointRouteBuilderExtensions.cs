using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WebEx;
using WebEx.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints that users' browsers come back to.</summary>
public static class WebExEndpointRouteBuilderExtensions
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Post];

    /// <summary>
    /// Receives the responses of a command, by redirect (GET) or by form (POST, at most 1 MB), at a path that BackURLs of <c>context.CreateWebExBackUrl</c>
    /// lead to. The handler is called for a response to a trip that this browser began; also for a failure, and for a response that cannot be read, as the
    /// reply says. Anything else gets 400, 413 or 415 and a problem in plain words: a page where the browser asks for HTML, else problem details. What a
    /// browser loads ahead of time or as a part of another page ends no trip.
    /// Antiforgery does not apply, since the form is the site's.
    /// </summary>
    /// <remarks>
    /// A trip ends when the handler is called, also if it fails then. A server process calls it once for each trip, and remembers that until the trip expires.
    /// Another server, or the same one after a restart, knows only that the browser has deleted its cookie: who keeps it can come again. A handler that must
    /// not do its work twice has to be idempotent: by an id in the state, for instance, that it looks up first.
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/webex/scheduled</c>; it may have parameters.</param>
    /// <param name="command">The command that is answered there, such as <c>ScheduleMeeting.Command</c>.</param>
    /// <param name="handler">Answers the browser, best with a redirect, so that loading the page again is harmless; what it returns is never null.</param>
    /// <typeparam name="TRequest">The type of the command's requests.</typeparam>
    /// <typeparam name="TReply">The type of its replies.</typeparam>
    /// <returns>The endpoint's builder, to name it or to ask for a user who is logged in.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddWebExCallbacks</c> was not called.</exception>
    [OverloadResolutionPriority(1)] // A lambda that only throws has both return types.
    public static IEndpointConventionBuilder MapWebExCallback<TRequest, TReply>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        WebExCommand<TRequest, TReply> command,
        Func<WebExCallback<TReply>, HttpContext, IResult> handler
    )
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        ArgumentNullException.ThrowIfNull(handler);
        return endpoints.MapWebExCallback(pattern, command, (callback, context) => Task.FromResult(handler(callback, context)));
    }

    /// <summary>Receives the responses of a command with a handler that takes its time. Otherwise as the other method of this name.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/webex/scheduled</c>; it may have parameters.</param>
    /// <param name="command">The command that is answered there, such as <c>ScheduleMeeting.Command</c>.</param>
    /// <param name="handler">Answers the browser.</param>
    /// <typeparam name="TRequest">The type of the command's requests.</typeparam>
    /// <typeparam name="TReply">The type of its replies.</typeparam>
    /// <returns>The endpoint's builder, to name it or to ask for a user who is logged in.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddWebExCallbacks</c> was not called.</exception>
    public static IEndpointConventionBuilder MapWebExCallback<TRequest, TReply>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        WebExCommand<TRequest, TReply> command,
        Func<WebExCallback<TReply>, HttpContext, Task<IResult>> handler
    )
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(handler);

        TripTickets tickets = endpoints.ServiceProvider.GetService<TripTickets>() ?? throw TripTickets.NotAdded();
        ILogger logger = endpoints.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(CallbackLog.Category);
        IOptionsMonitor<WebExCallbackOptions> options = endpoints.ServiceProvider.GetRequiredService<IOptionsMonitor<WebExCallbackOptions>>();
        var receiver = new CallbackReceiver<TRequest, TReply>(command, handler, tickets, options, logger);
        return endpoints
            .MapMethods(pattern, Methods, receiver.ReceiveAsync)
            .WithDisplayName("WebEx callback " + command.Name)
            .WithMetadata(MappedCallbacks.Mark)
            .DisableAntiforgery();
    }
}
