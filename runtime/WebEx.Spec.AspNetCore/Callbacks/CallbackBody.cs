using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace WebEx.AspNetCore;

// The form that some commands answer with.
internal static class CallbackBody
{
    private const int MaxBytes = 1024 * 1024;

    // Read as it is: the framework's reading of forms would lose the order of what came.
    public static async Task<(string Text, CallbackProblem? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) || !type.MediaType.Equals(WebExForm.MediaType, StringComparison.OrdinalIgnoreCase))
            return ("", CallbackProblem.NotAForm);
        if (request.ContentLength > MaxBytes) return ("", CallbackProblem.TooLarge);

        // Another middleware has read the body already, and left none.
        if (request.HttpContext.Features.Get<IFormFeature>()?.Form is { } form) return (ToText(form), null);

        using var body = new MemoryStream();
        byte[] buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + count > MaxBytes) return ("", CallbackProblem.TooLarge);
            body.Write(buffer, 0, count);
        }

        return (Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length), null);
    }

    private static string ToText(IFormCollection form) =>
        string.Join('&', form.SelectMany(field => field.Value.Select(value => Uri.EscapeDataString(field.Key) + "=" + Uri.EscapeDataString(value ?? ""))));
}
