namespace WebEx;

// Names of handlers.
internal static class ScriptEvents
{
    // What needs a user, or the page to be left.
    private static readonly string[] User =
    [
        "onclick",
        "ondblclick",
        "onmousedown",
        "onmouseup",
        "onmousemove",
        "onmouseover",
        "onmouseout",
        "onmouseenter",
        "onmouseleave",
        "onkeydown",
        "onkeyup",
        "onkeypress",
        "onsubmit",
        "onchange",
        "oninput",
        "onreset",
        "onselect",
        "onunload",
        "onbeforeunload",
        "onpagehide",
        "ontouchstart",
        "ontouchend",
        "ontouchmove",
        "oncontextmenu",
        "ondragstart",
        "onselectstart",
        "onwheel",
        "onmousewheel",
        "oncopy",
        "oncut",
        "onpaste",
        "onhelp",
    ];

    public static bool IsHandler(string name) => name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    public static bool IsOfUser(string name) => Array.IndexOf(User, name) >= 0;
}
