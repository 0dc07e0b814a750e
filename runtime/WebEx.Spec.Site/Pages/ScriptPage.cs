namespace WebEx.Site.Pages;

/// <summary>Pages that lead a browser on by their scripts.</summary>
internal static class ScriptPage
{
    /// <summary>A page that goes to an address by itself.</summary>
    public static string LeadingTo(string url, SiteScript script) =>
        Page(
            script switch
            {
                SiteScript.LocationReplace => Html.Of($"<script>window.location.replace({Html.ScriptText(url)});</script>"),
                SiteScript.UrlVariable => Html.Of($"<script>var url = {Html.ScriptText(url)};\nwindow.location.href = url;</script>"),
                _ => Html.Of($"<script>location.href={Html.ScriptText(url)};</script>"),
            }
        );

    /// <summary>A page that posts to an address by itself.</summary>
    public static string PostingTo(string url) =>
        Page(
            Html.Of(
                $"""
                <form method="post" action="" accept-charset="utf-8"></form>
                <script>var url = {Html.ScriptText(url)};
                document.forms[0].action = url;
                document.forms[0].submit();</script>
                """
            )
        );

    private static string Page(Html content) => Layout.Page("Continue", content);
}
