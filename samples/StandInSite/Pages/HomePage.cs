using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Samples;

namespace StandInSite.Pages;

/// <summary>Where a browser ends up that wasn't told where to go.</summary>
internal static class HomePage
{
    public static string Of(Caller caller, StandInOptions options) => Layout.Page("Home page", Html.Of(
        $"""
         <p>{(caller.User is { } user ? $"{user.FullName} ({user.WebExId}) is logged in from this browser." : "Nobody is logged in from this browser.")}</p>
         <p>Commands go to the pages below <code>{caller.HomePage.AbsoluteUri}{options.SiteName}/</code>, such as <code>p.php?AT=LI</code>.</p>
         """));
}
