namespace WebEx.Site.Pages;

/// <summary>The first page of a server: which sites there are, and what to try.</summary>
internal static class StartPage
{
    public static string Of(IReadOnlyList<string> sites, bool hasReference) =>
        Layout.Page(
            "Sites",
            Html.Of(
                $"""
                <p>Each of these is a site of its own. Any other name makes a new one: <code>/NAME/p.php?AT=LI</code>.</p>
                <ul>
                {Html.Join(sites.Select(name => Html.Of($"<li><a href=\"/{name}/\">{name}</a></li>\n")))}
                </ul>
                <p>To try: log in by a form at <code>/NAME/e.php?AT=SU</code>, schedule a meeting at <code>/NAME/e.php?AT=CM</code>,
                list meetings at <code>/NAME/e.php?AT=MO</code>.</p>
                <p>What programs send, and what becomes of it: <a href="/_inspector">the inspector</a>.
                What the sites mail: <a href="/_outbox">the outbox</a>.</p>
                {(
                    hasReference
                        ? Html.Of($"<p>What the 90 commands take and return, with forms to try them: <a href=\"/_reference/\">the reference</a>.</p>")
                        : default
                )}
                <p>To seed, reset and look into sites from a test, there
                is <code>/_admin</code>: <a href="/_admin/openapi.json">openapi.json</a> describes it.</p>
                """
            )
        );
}
