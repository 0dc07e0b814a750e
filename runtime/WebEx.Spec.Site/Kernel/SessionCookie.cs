using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace WebEx.Site.Kernel;

/// <summary>The cookie that remembers who has logged in, until the browser is closed. It is for one site: all of them stand on one host.</summary>
internal static class SessionCookie
{
    private const string Name = "WebExSession";
    private const string CsrfName = "_csrf_";

    /// <summary>The value of the cookie; null where there is none, or none that can be read.</summary>
    public static string? Find(string? cookies, SiteDialect dialect)
    {
        if (cookies is null || !CookieHeaderValue.TryParseList([cookies], out IList<CookieHeaderValue>? parsed))
            return null;
        string name = dialect.SetsRecordedCookies ? RecordedCookies.Ticket : Name;
        return parsed.FirstOrDefault(cookie => cookie.Name == name)?.Value.ToString().Trim('"');
    }

    /// <summary>The key of the session with a cookie.</summary>
    public static string IdOf(string cookie) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cookie)));

    public static string Set(SiteRequest request, string value) => $"{Name}={value}; {Attributes(request)}; HttpOnly";

    public static string SetCsrf(SiteRequest request, string value) => $"{CsrfName}={value}; {Attributes(request)}";

    public static string Delete(SiteRequest request) => $"{Name}=; Max-Age=0; {Attributes(request)}; HttpOnly";

    /// <summary>
    /// For the site alone. The forms come from pages of other sites, where a browser leaves out any cookie but SameSite=None, which has to be Secure.
    /// </summary>
    public static string Attributes(SiteRequest request) =>
        $"Path={request.HomePage.AbsolutePath}; {(request.IsSecure ? "Secure; SameSite=None" : "SameSite=Lax")}";
}
