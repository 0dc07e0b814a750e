using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace WebEx.AspNetCore;

// Whether a request is a user's browser that goes to the address as a page. Browsers also fetch pages ahead of time, and as images, scripts or frames of other
// pages; such a request has the cookie of the trip, and would end it before its user comes. Browsers that tell nothing of all this count as visiting.
internal static class CallbackVisit
{
    private static readonly string[] Purposes = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

    public static bool IsOne(HttpRequest request) => !IsAhead(request.Headers) && IsPage(request.Headers);

    private static bool IsAhead(IHeaderDictionary headers)
    {
        foreach (string name in Purposes)
        {
            // A value can have parameters, and be one of several: "prefetch;prerender".
            foreach (string purpose in headers[name].ToString().Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (
                    purpose.Equals("prefetch", StringComparison.OrdinalIgnoreCase)
                    || purpose.Equals("prerender", StringComparison.OrdinalIgnoreCase)
                    || purpose.Equals("preview", StringComparison.OrdinalIgnoreCase)
                    || purpose.Equals("instant", StringComparison.OrdinalIgnoreCase)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPage(IHeaderDictionary headers) =>
        IsAbsentOr(headers["Sec-Fetch-Mode"], "navigate") && IsAbsentOr(headers["Sec-Fetch-Dest"], "document");

    private static bool IsAbsentOr(StringValues header, string value) =>
        StringValues.IsNullOrEmpty(header) || header.ToString().Trim().Equals(value, StringComparison.OrdinalIgnoreCase);
}
