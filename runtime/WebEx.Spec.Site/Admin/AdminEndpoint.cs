using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using WebEx.Site.Kernel;
using WebEx.Site.Storage;

namespace WebEx.Site.Admin;

/// <summary>The admin API, below <see cref="Folder"/>.</summary>
internal sealed class AdminEndpoint(SiteRegistry sites, AdminGuard guard, ILogger logger)
{
    public const string Folder = "/_admin";

    public static bool IsFor(PathString path) => path.StartsWithSegments(Folder, StringComparison.Ordinal);

    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            guard.Check(context);
            AdminResult result = await RespondAsync(context).ConfigureAwait(false);
            context.Response.StatusCode = result.Json is null ? StatusCodes.Status204NoContent : StatusCodes.Status200OK;
            if (result.Json is { } json)
                await SendAsync(context, "application/json", json).ConfigureAwait(false);
        }
        catch (AdminProblemException problem)
        {
            await SendProblemAsync(context, problem.StatusCode, problem.Message, problem.Places).ConfigureAwait(false);
        }
        catch (SeedException problem)
        {
            await SendProblemAsync(context, StatusCodes.Status400BadRequest, problem.Message, [problem.Message]).ConfigureAwait(false);
        }
        catch (SiteStoreException problem)
        {
            SiteLog.AdministrationNotStored(logger, problem);
            const string NotStored = "What was asked for could not be stored, so that nothing has changed. The log says why.";
            await SendProblemAsync(context, StatusCodes.Status503ServiceUnavailable, NotStored, []).ConfigureAwait(false);
        }
    }

    private Task<AdminResult> RespondAsync(HttpContext context)
    {
        _ = context.Request.Path.StartsWithSegments(Folder, out PathString rest);
        string path = rest.HasValue ? rest.Value! : "/";
        List<string> methods = [];
        foreach (AdminOperation operation in AdminOperations.All)
        {
            if (!operation.TryMatch(path, out RouteValueDictionary values))
                continue;
            if (operation.Method == context.Request.Method)
                return operation.RespondAsync(new(context, values, sites));
            methods.Add(operation.Method);
        }

        if (methods.Count == 0)
            throw new AdminProblemException(StatusCodes.Status404NotFound, $"There is no such operation. {Folder}/openapi.json describes all of them.");
        string allowed = string.Join(", ", methods);
        context.Response.Headers.Allow = allowed;
        throw new AdminProblemException(StatusCodes.Status405MethodNotAllowed, $"This takes {allowed}. {Folder}/openapi.json describes all operations.");
    }

    /// <summary>Says why something is refused, as RFC 9457 has it.</summary>
    public static Task SendProblemAsync(HttpContext context, int statusCode, string detail, IReadOnlyList<string> places)
    {
        context.Response.StatusCode = statusCode;
        AdminProblem problem = new()
        {
            Title = ReasonPhrases.GetReasonPhrase(statusCode),
            Status = statusCode,
            Detail = detail,
            Errors = [.. places],
        };
        return SendAsync(context, "application/problem+json", JsonSerializer.SerializeToUtf8Bytes(problem, AdminJson.InfoOf(typeof(AdminProblem))));
    }

    private static async Task SendAsync(HttpContext context, string mediaType, byte[] body)
    {
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
