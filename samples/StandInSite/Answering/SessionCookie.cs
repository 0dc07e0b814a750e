using StandInSite.Site;

namespace StandInSite.Answering;

/// <summary>The cookie that remembers who has logged in, until the browser is closed.</summary>
internal static class SessionCookie
{
    private const string Name = "WebExSession";

    public static string? Find(HttpRequest request) => request.Cookies[Name];

    public static string Set(SiteSession session, bool isSecure) => $"{Name}={session.Id}; {Attributes(isSecure)}";

    public static string Delete(bool isSecure) => $"{Name}=; Max-Age=0; {Attributes(isSecure)}";

    // The forms come from pages of other sites, where a browser leaves out any cookie but SameSite=None, which has to be Secure.
    private static string Attributes(bool isSecure) => isSecure ? "Path=/; HttpOnly; Secure; SameSite=None" : "Path=/; HttpOnly; SameSite=Lax";
}
