using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace WebEx.AspNetCore;

// The form that some commands answer with.
internal static class CallbackBody
{
    private const int MaxBytes = 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    // Read as it is: the framework's reading of forms would lose the order of what came, and what is not UTF-8.
    public static async Task<(string Text, bool IsUtf8, CallbackProblem? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            || !type.MediaType.Equals(WebExForm.MediaType, StringComparison.OrdinalIgnoreCase)
        )
            return ("", false, CallbackProblem.NotAForm);
        if (request.ContentLength > MaxBytes)
            return ("", false, CallbackProblem.TooLarge);

        // Another middleware has read the body already, and left none.
        if (request.HttpContext.Features.Get<IFormFeature>()?.Form is { } form)
            return (ToText(form), true, null);

        using var body = new MemoryStream();
        byte[] buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + count > MaxBytes)
                return ("", false, CallbackProblem.TooLarge);
            body.Write(buffer, 0, count);
        }

        return (ToText(body.GetBuffer().AsSpan(0, (int)body.Length)), false, null);
    }

    // Bytes beyond ASCII become escapes, so that none is lost before the encoding is known.
    private static string ToText(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(ByteOrderMark))
            body = body[ByteOrderMark.Length..];
        if (!body.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return Encoding.ASCII.GetString(body);

        var text = new StringBuilder(body.Length);
        foreach (byte value in body)
        {
            if (value < 0x80)
                _ = text.Append((char)value);
            else
                _ = text.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static string ToText(IFormCollection form) =>
        string.Join('&', form.SelectMany(field => field.Value.Select(value => Uri.EscapeDataString(field.Key) + "=" + Uri.EscapeDataString(value ?? ""))));
}
