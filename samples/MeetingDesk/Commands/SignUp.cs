using MeetingDesk.Browser;
using Microsoft.AspNetCore.Mvc;
using WebEx;
using WebEx.Client;
using WebEx.Partner;

namespace MeetingDesk.Commands;

/// <summary>A new account: the one command here that goes from server to server.</summary>
internal static class SignUp
{
    public static void MapSignUp(this IEndpointRouteBuilder app) => app.MapPost("/sign-up", SendAsync);

    private static async Task<IResult> SendAsync(
        [FromForm] string firstName,
        [FromForm] string lastName,
        [FromForm] string emailAddress,
        [FromForm] string webExId,
        [FromForm] string password,
        WebExClient client,
        IConfiguration configuration,
        HttpContext context
    )
    {
        var request = new SignUpUser
        {
            FirstName = firstName,
            LastName = lastName,
            EmailAddress = emailAddress,
            WebExId = webExId,
            Password = password,
            PartnerId = configuration["PartnerId"] ?? "",
        };
        Draft.Keep(context);
        try
        {
            SignUpUserReply reply = await client.SendAsync(request, cancellationToken: context.RequestAborted);
            if (!reply.IsSuccess)
                return Notice.Warn(context, Sentences.Of(reply));

            IResult told = Notice.Tell(context, $"{reply.WebExId} has an account now. Log in with it.");
            new Draft("/log-in", new Dictionary<string, string> { ["webExId"] = reply.WebExId ?? webExId }).KeepIn(context);
            return told;
        }
        catch (WebExRequestException problem)
        {
            return Notice.Warn(context, Sentences.Of(problem.Result));
        }
        catch (WebExTransportException problem)
        {
            // Without the exceptions in it: their texts are of others, and could hold anything of the request. The settings keep those away that log them too.
            context.RequestServices.GetRequiredService<ILogger<SignUpUser>>().LogError("{Problem}", problem.Message);
            return Notice.Warn(context, "WebEx doesn't answer at the moment. Try again later.");
        }
    }
}
