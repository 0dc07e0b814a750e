using System.Net;
using System.Text;

namespace WebEx;

// A page that goes on to the BackURL by itself: by a script (location.href="...", location.replace("...")), or, for answers that are posted, by a form. What stands in comments
// doesn't count, and where the page could go to several places nothing is taken for the answer.
internal static class ReplyPage
{
    private const string NoRedirect = "no script and no posted form of the page leads to an answer";

    // The URL, or the query that a form makes. Null when it was found, else why not.
    public static string? TryRead(string text, bool isPosted, out string found)
    {
        found = "";
        var scripts = new PageScript();
        string? posted = null;
        int forms = 0;
        var tags = new PageTags(text);
        while (tags.MoveNext())
        {
            if (tags.Is("script"))
            {
                scripts.Read(tags.Script());
            }
            else if (isPosted && tags.Is("form"))
            {
                forms++;
                posted = tags.Attribute("method").Equals("post", StringComparison.OrdinalIgnoreCase) ? Form(ref tags) : null;
            }
        }

        if (scripts.Problem is { } problem) return problem;
        if (scripts.Url is { } url && posted is null)
        {
            found = url;
            return null;
        }

        if (posted is null) return NoRedirect;
        if (forms > 1 || scripts.Url is not null) return "the page goes on to several places";
        found = posted;
        return null;
    }

    // The parameters in the action's query, and those in the fields.
    private static string Form(ref PageTags tags)
    {
        string action = WebUtility.HtmlDecode(tags.Attribute("action"));
        QueryPlace place = QueryPlace.Find(action);
        var query = new StringBuilder(action.IndexOf('?') < 0 ? "" : action.Substring(place.Start, place.End - place.Start));
        while (tags.MoveNext() && !tags.Is("/form"))
        {
            if (!tags.Is("input") || tags.Attribute("name") is not { Length: > 0 } name) continue;
            if (query.Length > 0) _ = query.Append('&');
            _ = query.Append(PercentEncoding.Encode(WebUtility.HtmlDecode(name))).Append('=').Append(PercentEncoding.Encode(WebUtility.HtmlDecode(tags.Attribute("value"))));
        }

        return query.ToString();
    }
}
