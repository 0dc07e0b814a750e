namespace WebEx;

// What can be wrong with the base address of a site. Most wrong ones are the address of a page, copied from a browser, and show what was meant.
internal static class SiteAddress
{
    private const string HostedDomain = ".webex.com";

    // The guide has a page of its own in it, below the folder of the site.
    private const string PageFolder = "supportcenter";

    private static readonly string[] PageExtensions =
    [
        ".php",
        ".do",
        ".wbx",
        ".jsp",
        ".jspx",
        ".asp",
        ".aspx",
        ".htm",
        ".html",
        ".shtml",
        ".xhtml",
        ".cgi",
        ".pl",
        ".action",
        ".exe",
    ];

    // Null where nothing is wrong.
    public static string? Fault(Uri address)
    {
        if (!address.IsAbsoluteUri)
            return "The base address of a site must be absolute, such as https://acme.webex.com/acme/.";

        bool isPlain = string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal);
        if (!isPlain && !string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
            return "The base address of a site must be an https address." + Instead(address);
        if (isPlain && !address.IsLoopback)
            return "The base address of a site must be an https address: http, which anybody on the way can read, is accepted for a loopback host only."
                + Instead(address);
        if (IsPage(LastSegment(address)) || string.Equals(LastSegment(address), PageFolder, StringComparison.OrdinalIgnoreCase))
            return "This is the address of a page, and the base address of a site is that of the folder of its pages." + Instead(address);
        if (HasUser(address) || address.Query.Length != 0 || address.Fragment.Length != 0)
            return "The base address of a site must have no user name, query or fragment." + Instead(address);

        string[] folders = Folders(address);
        if (IsHosted(address.Host) && !(folders.Length == 1 && IsSiteName(folders[0])))
            return "The pages of a site on webex.com are in one folder, which has the name of the site, such as https://acme.webex.com/acme/."
                + Instead(address);
        if (folders.Any(folder => folder.Length == 0))
            return "The base address of a site must not have a folder without a name: two slashes follow each other." + Instead(address);
        return folders.Any(folder => folder.Any(IsForeign))
            ? "The base address of a site must not have a folder with blanks, control characters or one of / \\ ? # ; in its name." + Instead(address)
            : null;
    }

    // A site on webex.com: the first part of its host.
    public static string? HostedName(string host)
    {
        if (!host.EndsWith(HostedDomain, StringComparison.OrdinalIgnoreCase))
            return null;

        string name = host.Substring(0, host.Length - HostedDomain.Length);
        return IsSiteName(name) ? name : null;
    }

    // A part of a host, so that it begins and ends with a letter or a digit. The host www is that of the vendor.
    public static bool IsSiteName(string name)
    {
        if (name.Length is 0 or > 63 || name[0] is '-' or '_' || name[name.Length - 1] is '-' or '_')
            return false;
        if (string.Equals(name, "www", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'))
                return false;
        }

        return true;
    }

    // What to give in place of a text that is no site name: most are an address, copied from a browser.
    public static string InsteadOfName(string text)
    {
        string trimmed = text.Trim();
        if (IsSiteName(trimmed))
            return " Without the blanks around it this is a site name.";

        string address = trimmed.IndexOf("://", StringComparison.Ordinal) >= 0 ? trimmed : "https://" + trimmed;
        return trimmed.IndexOf('.') > 0 && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? " This looks like an address." + Instead(uri) : "";
    }

    private static string? HostedName(Uri address) => HostedName(address.Host);

    // The page itself, or one with a slash behind it.
    private static string LastSegment(Uri address)
    {
        string path = address.AbsolutePath.TrimEnd('/');
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    // Parameters behind it, and a query that was encoded with it, do not change what it is.
    private static bool IsPage(string segment)
    {
        string name = Uri.UnescapeDataString(segment).Split(';', '?', '#')[0];
        return PageExtensions.Any(extension => name.Length > extension.Length && name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsHosted(string host) =>
        host.EndsWith(HostedDomain, StringComparison.OrdinalIgnoreCase) || string.Equals(host, HostedDomain.Substring(1), StringComparison.OrdinalIgnoreCase);

    // An empty user name leaves its @ in the address.
    private static bool HasUser(Uri address) =>
        address.UserInfo.Length != 0 || address.AbsoluteUri.StartsWith(address.Scheme + "://@", StringComparison.Ordinal);

    // The names of the folders, decoded; a slash at the end begins no further one.
    private static string[] Folders(Uri address)
    {
        string path = address.AbsolutePath.Substring(1);
        if (path.Length == 0)
            return [];
        return (path[path.Length - 1] == '/' ? path.Substring(0, path.Length - 1) : path).Split('/').Select(folder => Uri.UnescapeDataString(folder)).ToArray();
    }

    private static bool IsForeign(char c) => c is '/' or '\\' or '?' or '#' or ';' || char.IsWhiteSpace(c) || char.IsControl(c);

    // Names what the address shows of the site: a parameter siteurl, the folder of a page of the site, or the host. Text of the address that is no site name is
    // not repeated.
    private static string Instead(Uri address)
    {
        if (address.Host.Length == 0)
            return "";

        string? hosted = HostedName(address);
        if (NamedInQuery(address) is { } named)
            return " Its parameter siteurl names the site "
                + named
                + ": give "
                + (hosted is null ? "https://" + address.Authority + "/" + named + "/." : "new WebExSite(\"" + named + "\").");

        string[] folders = address.AbsolutePath.Trim('/').Split('/');
        int depth = IsPage(LastSegment(address)) ? folders.Length - 1 : folders.Length;
        if (depth == 1 && IsSiteName(folders[0]) && (hosted is null || string.Equals(hosted, folders[0], StringComparison.OrdinalIgnoreCase)))
            return hosted is null
                ? " Give https://" + address.Authority + "/" + folders[0] + "/."
                : " Give new WebExSite(\"" + folders[0] + "\"), or https://" + address.Authority + "/" + folders[0] + "/.";
        return hosted is null ? "" : " The host suggests the site " + hosted + ": give new WebExSite(\"" + hosted + "\"), or the address of its folder.";
    }

    private static string? NamedInQuery(Uri address)
    {
        PairText pairs = PairText.OfQuery(address.Query, Math.Min(1, address.Query.Length), address.Query.Length);
        for (int i = 0; i < pairs.Count; i++)
        {
            if (pairs.NameSpan(i).Equals("siteurl".AsSpan(), StringComparison.OrdinalIgnoreCase) && IsSiteName(pairs.Value(i)))
                return pairs.Value(i);
        }

        return null;
    }
}
