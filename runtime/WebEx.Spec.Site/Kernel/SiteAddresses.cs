using System.Text;

namespace WebEx.Site.Kernel;

/// <summary>URLs that a caller gave.</summary>
internal static class SiteAddresses
{
    /// <summary>
    /// A URL as an absolute one that can stand in a header; null where there is none, or none of http and https. One without a protocol is relative to the
    /// site's home page.
    /// </summary>
    public static string? Resolve(Uri homePage, string? url)
    {
        if (string.IsNullOrEmpty(url))
            return null;
        try
        {
            string text = new BackUrl(url).ToString();
            Uri address = new(homePage, text);
            if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
                return null;
            // The host too: in a header everything is ASCII.
            string result = new UriBuilder(address) { Host = address.IdnHost }
                .Uri
                .AbsoluteUri;
            return Ascii.IsValid(result) ? result : null;
        }
        catch (Exception exception) when (exception is ArgumentException or UriFormatException)
        {
            return null;
        }
    }
}
