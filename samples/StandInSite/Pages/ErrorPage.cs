using WebEx.Samples;

namespace StandInSite.Pages;

/// <summary>Says why there is nothing else to show.</summary>
internal static class ErrorPage
{
    public static string Of(string sentence) => Layout.Page("That didn't work", Html.Of($"<p>{sentence}</p>"));
}
