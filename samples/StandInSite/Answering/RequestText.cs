using System.Text;
using WebEx;

namespace StandInSite.Answering;

/// <summary>The arguments of a command: the query of a GET, and the query and the form of a POST.</summary>
internal static class RequestText
{
    public static async Task<string> ReadAsync(HttpRequest request)
    {
        string query = request.QueryString.Value?.TrimStart('?') ?? "";
        if (!HttpMethods.IsPost(request.Method)) return query;
        if (request.ContentType?.Split(';')[0].Trim() is { } type && !string.Equals(type, WebExForm.MediaType, StringComparison.OrdinalIgnoreCase))
            throw new BadHttpRequestException($"A form has the media type {WebExForm.MediaType}.", StatusCodes.Status415UnsupportedMediaType);

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        string form = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        return query.Length == 0 ? form : form.Length == 0 ? query : query + "&" + form;
    }
}
