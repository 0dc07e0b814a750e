using System.Net;

namespace WebEx.Client;

// The cookies of one session. The container's own limit of 20 for a host would let the login's cookie go without a word.
internal sealed class SessionCookies
{
    private const int Most = 300;

    private CookieContainer _container = Create();

    public bool HasAny => _container.Count > 0;

    public string? HeaderFor(Uri address) => _container.GetCookieHeader(address) is { Length: > 0 } header ? header : null;

    // False for a cookie of another host, or one that can't be read: it is left out, as browsers do.
    public bool TryKeep(Uri address, string setCookie)
    {
        if (HoldsSeveral(setCookie)) return false;
        try
        {
            _container.SetCookies(address, setCookie);
            return true;
        }
        catch (CookieException)
        {
            return false;
        }
    }

    public void Clear() => _container = Create();

    private static CookieContainer Create() => new() { PerDomainCapacity = Most };

    // The container takes a comma for the end of a cookie. A site that repeats a user's text in one would let that user set others; only dates have a comma of their own.
    private static bool HoldsSeveral(string setCookie)
    {
        foreach (string part in setCookie.Split(';'))
        {
            int comma = part.IndexOf(',');
            if (comma >= 0 && (part.IndexOf(',', comma + 1) >= 0 || !part.TrimStart().StartsWith("expires=", StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }
}
