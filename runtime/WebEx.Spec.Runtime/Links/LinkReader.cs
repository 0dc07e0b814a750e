namespace WebEx;

// Tells what a link is from its page and its AT. Nothing else of the text is looked at or kept.
internal static class LinkReader
{
    // Longer texts are no URL that System.Uri takes.
    private const int Longest = 65519;

    private const int LongestAt = 16;
    private const int MostFolders = 4;

    public static WebExLink Read(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
            return None(null, null, "The text is empty.");
        if (text.Length > Longest)
            return None(null, null, "The text has " + Invariant.Text(text.Length) + " characters, and a URL has at most " + Invariant.Text(Longest) + ".");

        // A page alone, such as "join", is no query.
        if (text.IndexOfAny(['/', '?', '=', '&']) < 0)
            text = "/" + text;
        QueryPlace query = QueryPlace.Find(text);
        int protocol = QueryPlace.ProtocolLength(text);
        if (protocol > 0 && !IsWeb(text))
            return None(null, null, "A link of a site begins with https:// or http://.");

        string[] folders = Path(text, query).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        int first = FirstOfPage(folders, isWhole: protocol > 0);
        WebExSite? site = protocol > 0 && first > 0 ? SiteOf(text, query, folders, first) : null;
        string path = string.Join("/", folders, first, folders.Length - first);
        string? page = path.Length == 0 ? null : Excerpt.Of(path);

        PairText pairs = PairText.OfQuery(text, query.Start, query.End);
        int at = pairs.Find("AT".AsSpan());
        if (at < 0 && pairs.HasEscapedAmpersand(0))
            return None(site, page, "The link has &amp; where a URL has &: take it out of the markup first.");
        if (at >= 0 && pairs.IsRepeated(at))
            return None(site, page, "AT stands more than once, and nobody knows which of them the site takes.");

        return Find(site, path, page, at < 0 ? null : pairs.Value(at));
    }

    private static WebExLink Find(WebExSite? site, string path, string? page, string? at)
    {
        IReadOnlyList<WebExLinkTarget> found = LinkTable.Find(path, at);
        if (found.Count > 0)
            return new WebExLink(site, page, found, null);
        if (at is null)
        {
            return None(
                site,
                page,
                page is null ? "The link has neither a page nor an AT."
                    : LinkTable.HasPage(path) ? page + " needs an AT, and the link has none."
                    : page + " is not a page of the guide, and the link has no AT."
            );
        }

        // A page that takes no AT does not mind one.
        found = LinkTable.Find(path, null);
        if (found.Count > 0)
            return new WebExLink(site, page, found, page + " takes no AT, and the link has one.");

        found = LinkTable.Find(at);
        string shown = IsCode(at) ? "AT=" + at : "its AT";
        string where = page is null ? "The link has no page" : page + " is not a page of the guide that has " + shown;
        return found.Count switch
        {
            0 => None(site, page, where + (page is null ? ", and no page of the guide has " + shown + "." : ", nor is there another one.")),
            1 => new WebExLink(site, page, found, where + "; " + found[0].Path + " is the only one that has it."),
            _ => None(site, page, where + ", and several have it: " + string.Join(", ", found) + "."),
        };
    }

    private static WebExLink None(WebExSite? site, string? page, string note) => new(site, page, [], note);

    private static bool IsWeb(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // A parameter of the path is a session's.
    private static string Path(string text, QueryPlace query)
    {
        int length = query.PathEnd - query.PathStart;
        int parameter = text.IndexOf(';', query.PathStart, length);
        return PercentDecoding.Decode(text.AsSpan(query.PathStart, parameter < 0 ? length : parameter - query.PathStart), null, out _);
    }

    // The text before the page is the host, where no protocol tells that there is one, and the folders of the site: mostly one, at an address of its own
    // several. The page that is known decides; where none is, the site has one folder.
    private static int FirstOfPage(string[] folders, bool isWhole)
    {
        for (int first = 0; first < Math.Min(folders.Length, MostFolders + 1); first++)
        {
            if (LinkTable.HasPage(string.Join("/", folders, first, folders.Length - first)) && !(first == 0 && isWhole && folders.Length > 1))
                return first;
        }

        return isWhole ? Math.Min(1, folders.Length) : 0;
    }

    // Without user name and password, should there be any.
    private static WebExSite? SiteOf(string text, QueryPlace query, string[] folders, int count)
    {
        if (!Uri.TryCreate(text.Substring(0, query.PathStart), UriKind.Absolute, out Uri? host))
            return null;
        string folder = string.Join("/", folders.Take(count).Select(Uri.EscapeDataString));
        if (!Uri.TryCreate(host.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + "/" + folder + "/", UriKind.Absolute, out Uri? address))
            return null;
        return SiteAddress.Fault(address) is null ? new WebExSite(address) : null;
    }

    private static bool IsCode(string at)
    {
        foreach (char c in at)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return false;
        }

        return at.Length is > 0 and <= LongestAt;
    }
}
