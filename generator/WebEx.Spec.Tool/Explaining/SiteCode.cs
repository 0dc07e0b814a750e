using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>The site of a link as C#.</summary>
internal static partial class SiteCode
{
    private const string Usual = "new WebExSite(\"acme\")";
    private const string Folder = "FOLDER";

    /// <summary>The expression. Of several folders nobody knows which are the site's, and they are not shown.</summary>
    /// <param name="address">The text before the question mark.</param>
    public static string Of(string address)
    {
        if (AddressFaults.SiteOf(address) is { } name)
            return $"new WebExSite(\"{name}\")";
        if (AddressFaults.ServerOf(address) is not { } server || WebExLink.Read(address) is not { Page: { } page } || !GuideNames.HasPage(page))
            return Usual;
        Match folder = OneFolder.Match(address[..^page.Length]);
        string text = $"https://{server}/{(folder.Success ? folder.Groups[1].Value : Folder)}/";
        // What no site can have would throw in the caller's program.
        return WebExLink.Read(text + "join").Site is null ? Usual : $"new WebExSite(new Uri(\"{text}\"))";
    }

    [GeneratedRegex(@"^[A-Za-z]+://[^/@]+/([A-Za-z0-9_-]{1,63})/\z")]
    private static partial Regex OneFolder { get; }
}
