namespace WebEx;

// A script of a page, or a handler: its text, and where in the page it is.
internal sealed record PageScript(string Text, int Start, bool IsModule = false)
{
    // As "language" they have no "text/" in front.
    private static readonly string[] Types =
    [
        "text/javascript",
        "application/javascript",
        "application/x-javascript",
        "text/x-javascript",
        "text/ecmascript",
        "application/ecmascript",
        "application/x-ecmascript",
        "text/x-ecmascript",
        "text/jscript",
        "text/livescript",
        "text/javascript1.0",
        "text/javascript1.1",
        "text/javascript1.2",
        "text/javascript1.3",
        "text/javascript1.4",
        "text/javascript1.5",
    ];

    // Whether a browser runs it: a script in the page itself, in JavaScript.
    public static bool IsRun(in PageTags tags, out bool isModule)
    {
        isModule = false;
        // The text of a script that has an address is not run.
        if (tags.Attribute("src") is not null)
            return false;
        string type = tags.Attribute("type") ?? (tags.Attribute("language") is { Length: > 0 } language ? "text/" + language : "");
        if (type.Length == 0)
            type = Types[0];
        type = type.Trim();
        isModule = type.Equals("module", StringComparison.OrdinalIgnoreCase);
        if (isModule)
            return true;
        // The text of a fallback for old browsers is not run, nor that for another event than the page's.
        if (tags.Attribute("nomodule") is not null || !IsOfLoad(tags))
            return false;
        foreach (string known in Types)
        {
            if (type.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsOfLoad(in PageTags tags)
    {
        if (tags.Attribute("for") is not { } target || tags.Attribute("event") is not { } name)
            return true;
        name = name.Trim();
        return target.Trim().Equals("window", StringComparison.OrdinalIgnoreCase)
            && (name.Equals("onload", StringComparison.OrdinalIgnoreCase) || name.Equals("onload()", StringComparison.OrdinalIgnoreCase));
    }
}
