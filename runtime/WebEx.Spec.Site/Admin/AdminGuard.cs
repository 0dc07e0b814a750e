using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace WebEx.Site.Admin;

/// <summary>
/// Who may administer the sites: with a token, whoever has it; without one, programs of this machine. A web page of another site may not in either case, also
/// where it had its name resolve to the loopback.
/// </summary>
internal sealed class AdminGuard(string? token)
{
    private const string Scheme = "Bearer ";

    // Of a browser, which sends no header that a page does not ask for.
    private const string Cookie = "webex-admin";
    private readonly byte[]? _expected = token is null ? null : HashOf(token);

    /// <exception cref="AdminProblemException">The caller may not.</exception>
    public void Check(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (IsCrossSite(request))
            throw new AdminProblemException(StatusCodes.Status403Forbidden, "A web page of another site may not administer this one.");
        if (_expected is not null)
        {
            if (HasToken(request))
                return;
            context.Response.Headers.WWWAuthenticate = "Bearer";
            throw new AdminProblemException(
                StatusCodes.Status401Unauthorized,
                "Send the admin token of this server in the header Authorization: Bearer TOKEN."
            );
        }

        if (context.Connection.RemoteIpAddress is not { } caller || !IPAddress.IsLoopback(caller))
        {
            throw new AdminProblemException(
                StatusCodes.Status403Forbidden,
                "Only programs of the machine that the sites run on may administer them. Start the sites with an admin token to permit it from elsewhere."
            );
        }

        if (!LoopbackName.Is(request.Host.Host))
        {
            throw new AdminProblemException(
                StatusCodes.Status403Forbidden,
                "Without an admin token the Host header has to be localhost, 127.0.0.1 or [::1], since any other name can be that of a web page."
            );
        }
    }

    /// <summary>Lets a browser in that has the token; false where it is another one, and where the server has none.</summary>
    public bool LogIn(HttpContext context, string token)
    {
        if (IsCrossSite(context.Request) || _expected is null || !CryptographicOperations.FixedTimeEquals(HashOf(token), _expected))
            return false;
        CookieOptions options = new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = "/",
        };
        context.Response.Cookies.Append(Cookie, CookieOf(_expected), options);
        return true;
    }

    // Browsers send Origin with what a page of another site asks for, and newer ones Sec-Fetch-Site too. Programs send neither.
    private static bool IsCrossSite(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].Any(relation => relation is not ("same-origin" or "none")))
            return true;
        string own = $"{request.Scheme}://{request.Host.Value}";
        return request.Headers.Origin.Any(origin => !string.Equals(origin, own, StringComparison.OrdinalIgnoreCase));
    }

    private bool HasToken(HttpRequest request)
    {
        string? cookie = request.Cookies[Cookie];
        if (cookie is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(cookie), Encoding.UTF8.GetBytes(CookieOf(_expected!))))
            return true;
        string header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(HashOf(header[Scheme.Length..].Trim()), _expected);
    }

    // Not the token itself, and nothing that it can be found from.
    private static string CookieOf(byte[] hash) => Convert.ToHexString(HashOf(Convert.ToHexString(hash)));

    // Of one length, so that the comparison does not tell that of the token.
    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
