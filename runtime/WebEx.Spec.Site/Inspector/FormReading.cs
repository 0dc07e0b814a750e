using Microsoft.AspNetCore.Http;

namespace WebEx.Site.Inspector;

/// <summary>Reads the form of a page of this program.</summary>
internal static class FormReading
{
    /// <exception cref="BadHttpRequestException">The body is none that can be read; the message says why.</exception>
    public static async Task<IFormCollection> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            throw new BadHttpRequestException($"A form has the media type {WebExForm.MediaType}.", StatusCodes.Status415UnsupportedMediaType);
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw new BadHttpRequestException("The form cannot be read: " + problem.Message, StatusCodes.Status400BadRequest, problem);
        }
    }
}
