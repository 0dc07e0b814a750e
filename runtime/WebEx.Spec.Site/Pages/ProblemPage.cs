namespace WebEx.Site.Pages;

/// <summary>Says why there is nothing else to show.</summary>
internal static class ProblemPage
{
    public static string Of(string sentence) => Layout.Page("The site cannot do this", Html.Of($"<p>{sentence}</p>"));
}
