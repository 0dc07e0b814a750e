namespace WebEx;

// What can be wrong with the base address of a site. Most wrong ones are the address of a page, copied from a browser, and show what was meant.
internal static class SiteAddress
{
    private const string HostedDomain = ".webex.com";

    private static readonly string[] PageExtensions = [".php", ".do", ".wbx", ".jsp", ".jspx", ".asp", ".aspx", ".htm", ".html", ".shtml", ".xhtml", ".cgi", ".pl", ".action", ".exe"];

    // Null where nothing is wrong.
    public static string? Fault(Uri address)
    {
        if (!address.IsAbsoluteUri) return "The base address of a site must be absolute, such as https://acme.webex.com/acme/.";

        bool isPlain = string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal);
        if (!isPlain && !string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)) return "The base address of a site must be an https address." + Instead(address);
        if (isPlain && !address.IsLoopback)
            return "The base address of a site must be an https address: http, which anybody on the way can read, is accepted for a loopback host only." + Instead(address);
        if (IsPage(LastSegment(address))) return "This is the address of a page, and the base address of a site is that of the folder of its pages." + Instead(address);
        if (address.UserInfo.Length != 0 || address.Query.Length != 0 || address.Fragment.Length != 0)
            return "The base address of a site must have no user name, query or fragment." + Instead(address);
        if (HostedName(address) is not null && address.AbsolutePath.Trim('/').Length == 0)
            return "The pages of a site on webex.com are in a folder that has the name of the site." + Instead(address);
        return null;
    }

    // A site on webex.com: the first part of its host.
    public static string? HostedName(string host)
    {
        if (!host.EndsWith(HostedDomain, StringComparison.OrdinalIgnoreCase)) return null;

        string name = host.Substring(0, host.Length - HostedDomain.Length);
        return IsSiteName(name) && !string.Equals(name, "www", StringComparison.OrdinalIgnoreCase) ? name : null;
    }

    public static bool IsSiteName(string name)
    {
        if (name.Length is 0 or > 63 || name[0] is '-' or '_') return false;
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')) return false;
        }

        return true;
    }

    private static string? HostedName(Uri address) => HostedName(address.Host);

    // The page itself, or one with a slash behind it.
    private static string LastSegment(Uri address)
    {
        string path = address.AbsolutePath.TrimEnd('/');
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    private static bool IsPage(string segment) => PageExtensions.Any(extension => segment.Length > extension.Length && segment.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    // Names what the address shows of the site: a parameter siteurl, the folder of a page of the site, or the host. Text of the address that is no site name is not repeated.
    private static string Instead(Uri address)
    {
        string? hosted = HostedName(address);
        if (NamedInQuery(address) is { } named)
            return " Its parameter siteurl names the site " + named + ": give " + (hosted is null ? "https://" + address.Authority + "/" + named + "/." : "new WebExSite(\"" + named + "\").");

        string[] folders = address.AbsolutePath.Trim('/').Split('/');
        int depth = IsPage(LastSegment(address)) ? folders.Length - 1 : folders.Length;
        if (depth == 1 && IsSiteName(folders[0]) && (hosted is null || string.Equals(hosted, folders[0], StringComparison.OrdinalIgnoreCase)))
            return hosted is null ? " Give https://" + address.Authority + "/" + folders[0] + "/." : " Give new WebExSite(\"" + folders[0] + "\"), or https://" + address.Authority + "/" + folders[0] + "/.";
        return hosted is null ? "" : " The host suggests the site " + hosted + ": give new WebExSite(\"" + hosted + "\"), or the address of its folder.";
    }

    private static string? NamedInQuery(Uri address)
    {
        PairText pairs = PairText.OfQuery(address.Query, Math.Min(1, address.Query.Length), address.Query.Length);
        for (int i = 0; i < pairs.Count; i++)
        {
            if (pairs.NameSpan(i).Equals("siteurl".AsSpan(), StringComparison.OrdinalIgnoreCase) && IsSiteName(pairs.Value(i))) return pairs.Value(i);
        }

        return null;
    }
}
