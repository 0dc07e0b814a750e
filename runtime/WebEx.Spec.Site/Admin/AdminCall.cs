using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using WebEx.Site.Kernel;

namespace WebEx.Site.Admin;

/// <summary>A call of the admin API.</summary>
internal sealed class AdminCall(HttpContext context, RouteValueDictionary values, SiteRegistry sites)
{
    // A whole site with its files, which is more than a command has.
    private const long MaxImportBytes = 256L * 1024 * 1024;

    public SiteRegistry Sites => sites;

    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>The site that the path names; it is made when it is not there yet, as by a command.</summary>
    /// <exception cref="AdminProblemException">There is none and none can be made.</exception>
    public LiveSite Site =>
        sites.Find(Parameter("site"))
        ?? throw new AdminProblemException(
            StatusCodes.Status404NotFound,
            "There is no site of that name, and none can be made: a name has 1 to 63 letters, digits, hyphens and underscores, and there is a limit to sites."
        );

    public string Parameter(string name) => (string)values[name]!;

    /// <summary>A parameter of the query; null where it is absent.</summary>
    public string? Query(string name) => context.Request.Query[name].FirstOrDefault();

    /// <summary>A parameter of the query that is a number; 0 where it is absent.</summary>
    /// <exception cref="AdminProblemException">It is no number.</exception>
    public long NumberOf(string name, string what)
    {
        if (Query(name) is not { } text)
            return 0;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new AdminProblemException(StatusCodes.Status400BadRequest, $"{name}: the number of a {what} is expected.");
    }

    /// <summary>The body as a document of a type.</summary>
    /// <exception cref="AdminProblemException">It is not one.</exception>
    public async Task<T> ReadAsync<T>() => JsonReading.Read<T>(await ReadBytesAsync().ConfigureAwait(false));

    /// <summary>The body as a document of a type; null where there is no body.</summary>
    /// <exception cref="AdminProblemException">It is not one.</exception>
    public async Task<T?> ReadOptionalAsync<T>()
        where T : class
    {
        bool isAbsent = context.Request.ContentType is null && context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false };
        return isAbsent ? null : await ReadAsync<T>().ConfigureAwait(false);
    }

    /// <summary>The body of an import, which may be larger than others.</summary>
    /// <exception cref="AdminProblemException">It is not JSON.</exception>
    public Task<byte[]> ReadImportAsync()
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = MaxImportBytes;
        return ReadBytesAsync();
    }

    /// <summary>The body as it came.</summary>
    /// <exception cref="AdminProblemException">It has another media type than JSON.</exception>
    public async Task<byte[]> ReadBytesAsync()
    {
        // Not a formality: a form of a web page can send any text, but not this type.
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out MediaTypeHeaderValue? type) || !IsJson(type))
        {
            throw new AdminProblemException(
                StatusCodes.Status415UnsupportedMediaType,
                "Send the body as JSON, with the header Content-Type: application/json."
            );
        }

        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        return body.ToArray();
    }

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);
}
