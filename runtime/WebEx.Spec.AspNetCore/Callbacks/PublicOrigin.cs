using Microsoft.AspNetCore.Http;

namespace WebEx.AspNetCore;

// Where browsers reach the application: as it was set, or as the request came.
internal readonly record struct PublicOrigin(string Scheme, HostString Host)
{
    public bool IsHttps => string.Equals(Scheme, Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);

    public static PublicOrigin Of(HttpContext context, WebExCallbackOptions options) =>
        options.Origin is { } origin ? new(origin.Scheme, new HostString(origin.Authority)) : new(context.Request.Scheme, context.Request.Host);

    public static bool IsOrigin(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0
        && address.PathAndQuery == "/"
        && address.Fragment.Length == 0;
}
