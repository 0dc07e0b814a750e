using System.Globalization;
using System.Net;
using System.Text;

namespace WebEx.Client;

// The cookies of one session, bounded in number and size: what a site sets goes back to it with each command, and servers refuse requests with large headers.
// Past a bound the new cookie is left out and not an old one, so that the cookie of the login stays.
internal sealed class SessionCookies
{
    public const int MaxCookies = 180;
    public const int MaxBytes = 4096;
    public const int MaxTotalBytes = 16 * 1024;

    // Beyond what is kept, so that the container itself never lets a cookie go without a word.
    private const int Capacity = 2 * MaxCookies;

    private CookieContainer _container = Create();

    public bool HasAny => _container.Count > 0;

    public string? HeaderFor(Uri address) => _container.GetCookieHeader(address) is { Length: > 0 } header ? header : null;

    public CookieOutcome Keep(Uri address, string setCookie)
    {
        if (HoldsSeveral(setCookie) || HoldsControls(setCookie))
            return CookieOutcome.NotOfSite;
        int end = setCookie.IndexOf(';');
        if ((end < 0 ? setCookie.Length : end) > MaxBytes || setCookie.Length > 2 * MaxBytes)
            return CookieOutcome.TooLarge;

        try
        {
            CookieContainer alone = Create();
            alone.SetCookies(address, setCookie);
            foreach (Cookie cookie in All(alone, address))
            {
                if (BoundFor(cookie, address) is { } outcome)
                    return outcome;
            }

            // Also one that has expired already, which deletes what there is.
            _container.SetCookies(address, setCookie);
            return CookieOutcome.Kept;
        }
        catch (CookieException)
        {
            return CookieOutcome.NotOfSite;
        }
    }

    // As a response sets them, so that Keep takes them again with all that it checks.
    public IEnumerable<string> ToSetCookies(Uri address)
    {
        foreach (Cookie cookie in All(_container, address))
        {
            var text = new StringBuilder(cookie.Name).Append('=').Append(cookie.Value).Append("; Path=").Append(cookie.Path);
            // Without it the cookie is for the host alone.
            if (!string.Equals(cookie.Domain, address.Host, StringComparison.OrdinalIgnoreCase))
                _ = text.Append("; Domain=").Append(cookie.Domain);
            if (cookie.Expires != DateTime.MinValue)
                _ = text.Append("; Expires=").Append(cookie.Expires.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture));
            if (cookie.Secure)
                _ = text.Append("; Secure");
            if (cookie.HttpOnly)
                _ = text.Append("; HttpOnly");
            yield return text.ToString();
        }
    }

    public void Clear() => _container = Create();

    public static string Describe(CookieOutcome outcome) =>
        outcome switch
        {
            CookieOutcome.TooLarge => Invariant($"it is larger than {MaxBytes:N0} bytes"),
            CookieOutcome.TooMany => Invariant($"the session has {MaxCookies} cookies, the most that it keeps"),
            _ => Invariant($"the cookies of the session would be larger than {MaxTotalBytes:N0} bytes in total"),
        };

    private CookieOutcome? BoundFor(Cookie added, Uri address)
    {
        int count = 1;
        int bytes = SizeOf(added);
        foreach (Cookie kept in All(_container, address))
        {
            // It takes the place of this one.
            if (string.Equals(kept.Name, added.Name, StringComparison.OrdinalIgnoreCase) && kept.Path == added.Path && kept.Domain == added.Domain)
                continue;
            count++;
            bytes += SizeOf(kept);
        }

        return count > MaxCookies ? CookieOutcome.TooMany
            : bytes > MaxTotalBytes ? CookieOutcome.TooLargeTogether
            : null;
    }

    // As it is in a header: name=value and a separator. Each character is a byte there.
    private static int SizeOf(Cookie cookie) => cookie.Name.Length + cookie.Value.Length + 3;

#if NET
    private static IEnumerable<Cookie> All(CookieContainer container, Uri _) => container.GetAllCookies().Where(cookie => !cookie.Expired);
#else
    // Older platforms list those for one address only. That is the page that was asked for, and the pages of a site are in one folder.
    private static IEnumerable<Cookie> All(CookieContainer container, Uri address) => container.GetCookies(address).Cast<Cookie>();
#endif

    private static CookieContainer Create() =>
        new()
        {
            Capacity = 3 * Capacity,
            PerDomainCapacity = Capacity,
            MaxCookieSize = MaxBytes,
        };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // Browsers leave such a cookie out, and it could end the header that it goes back in.
    private static bool HoldsControls(string setCookie)
    {
        foreach (char c in setCookie)
        {
            if (c is (< ' ' and not '\t') or '\u007F')
                return true;
        }

        return false;
    }

    // The container takes a comma for the end of a cookie. A site that repeats a user's text in one would let that user set others; only dates have a comma of
    // their own.
    private static bool HoldsSeveral(string setCookie)
    {
        foreach (string part in setCookie.Split(';'))
        {
            int comma = part.IndexOf(',');
            if (comma >= 0 && (part.IndexOf(',', comma + 1) >= 0 || !part.TrimStart().StartsWith("expires=", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
