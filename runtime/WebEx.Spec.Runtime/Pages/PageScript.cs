namespace WebEx;

// Which scripts of a page a browser runs: those in the page itself, and in JavaScript.
internal static class PageScript
{
    private static readonly string[] Types =
    [
        "", "module", "text/javascript", "application/javascript", "application/x-javascript", "text/x-javascript", "text/ecmascript", "application/ecmascript",
        "application/x-ecmascript", "text/x-ecmascript", "text/jscript", "text/livescript",
    ];

    public static bool IsRun(in PageTags tags)
    {
        // The text of a script that has an address isn't run, and that of a fallback for old browsers neither.
        if (tags.Attribute("src") is not null || tags.Attribute("nomodule") is not null) return false;
        string type = tags.Attribute("type") ?? (tags.Attribute("language") is { Length: > 0 } language ? "text/" + language : "");
        type = type.Trim();
        if (type.StartsWith("text/javascript1.", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (string known in Types)
        {
            if (type.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
