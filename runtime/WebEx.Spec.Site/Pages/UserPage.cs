using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>The page of a user, where a login without a word leads; it shows what the home page shows.</summary>
internal static class UserPage
{
    /// <summary>As it was recorded in 2013, but in the folder of the site: one host has many sites here.</summary>
    public const string Path = "mw0307l/mywebex/default.do";

    /// <summary>Its address, from the root of the host.</summary>
    public static string AddressOf(SiteRequest request) => $"{request.HomePage.AbsolutePath}{Path}?siteurl={request.SiteName}";
}
