namespace WebEx;

// A path to something of the page, "window.location.href", "document.forms[0]", "document.getElementById('f')": its names, "[0]" for an index, "(f)" for an argument.
internal static class ScriptPath
{
    private static readonly string[] NoStart = ["new", "typeof", "delete", "await", "yield", "function", "class", "in", "instanceof", "case", "else"];
    private static readonly string[] OwnWindow = ["window", "self", "top", "parent", "document", "this", "globalThis"];

    // Up to the assignment or the arguments that follow. Null where there is none, or a step of it isn't known.
    public static List<string>? TryRead(ScriptTokens script, int start, int end, out int next)
    {
        next = start;
        if (!script.IsName(start) || start >= end || script.IsAny(start, NoStart)) return null;

        var names = new List<string> { script.Written(start) };
        int at = start + 1;
        while (at < end)
        {
            if ((script.Is(at, ".") || script.Is(at, "?.")) && script.IsName(at + 1))
            {
                names.Add(script.Written(at + 1));
                at += 2;
            }
            else if (script.Is(at, "["))
            {
                if (Literal(script, at) is not { } key) return null;
                names.Add(script.IsText(at + 1) ? key : "[" + key + "]");
                at = script[at].Partner + 1;
            }
            else if (script.Is(at, "(") && (script.Is(script[at].Partner + 1, ".") || script.Is(script[at].Partner + 1, "[")))
            {
                if (Literal(script, at) is not { } argument) return null;
                names.Add("(" + argument + ")");
                at = script[at].Partner + 1;
            }
            else
            {
                break;
            }
        }

        next = at;
        return names;
    }

    // Without what only says that it is of this window: "window.top.location" is "location".
    public static List<string> WithoutWindow(List<string> names)
    {
        int own = 0;
        while (own < names.Count - 1 && Array.IndexOf(OwnWindow, names[own]) >= 0) own++;
        return names.GetRange(own, names.Count - own);
    }

    public static bool IsOwnWindow(string name) => Array.IndexOf(OwnWindow, name) >= 0;

    public static bool Is(List<string> names, params string[] wanted)
    {
        if (names.Count != wanted.Length) return false;
        for (int i = 0; i < wanted.Length; i++)
        {
            if (!string.Equals(names[i], wanted[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }

    // The form that a path leads to; null where it can't be told.
    public static PageForm? FormOf(List<string> path, List<PageForm> forms, ScriptScope scope)
    {
        List<string> names = WithoutWindow(path);
        switch (names.Count)
        {
            case 1: return scope.Find(names[0]).Form ?? Named(names[0], forms);
            case 2 when names[0] == "forms": return TryIndex(names[1], '[', out int index) ? At(index, forms) : Named(names[1], forms);
            case 2 when names[0] == "all": return Named(names[1], forms);
            case 2 when names[0] == "getElementById": return Named(Argument(names[1]), forms, byIdOnly: true);
            case 2 when names[0] == "querySelector" && names[1] == "(form)": return At(0, forms);
            case 3 when names[0] == "forms" && names[1] == "item": return TryIndex(names[2], '(', out int item) ? At(item, forms) : null;
            case 3 when names[0] == "forms" && names[1] == "namedItem": return Named(Argument(names[2]), forms);
            case 3 when names[0] == "getElementsByTagName" && names[1] == "(form)": return TryIndex(names[2], '[', out int tag) ? At(tag, forms) : null;
            case 3 when names[0] == "getElementsByName": return names[2] == "[0]" ? Named(Argument(names[1]), forms) : null;
            default: return null;
        }
    }

    private static string Argument(string name) => name.Length > 1 && name[0] == '(' ? name.Substring(1, name.Length - 2) : "";

    private static bool TryIndex(string name, char open, out int index)
    {
        index = -1;
        return name.Length > 2 && name[0] == open && Invariant.TryRead(name.AsSpan(1, name.Length - 2), out long value) && value is >= 0 and < int.MaxValue && (index = (int)value) >= 0;
    }

    private static PageForm? At(int index, List<PageForm> forms) => index < forms.Count ? forms[index] : null;

    // Of two forms with one name a browser has a list.
    private static PageForm? Named(string name, List<PageForm> forms, bool byIdOnly = false)
    {
        PageForm? found = null;
        foreach (PageForm form in forms)
        {
            if (!string.Equals(form.Id, name, StringComparison.Ordinal) && (byIdOnly || !string.Equals(form.Name, name, StringComparison.Ordinal))) continue;
            if (found is not null) return null;
            found = form;
        }

        return found;
    }

    // The one literal between brackets; empty where there is nothing.
    private static string? Literal(ScriptTokens script, int open)
    {
        int inside = script[open].Partner - open - 1;
        if (inside == 0) return script.Is(open, "(") ? "" : null;
        if (inside != 1) return null;
        return script.IsText(open + 1) ? script.Value(open + 1) : script[open + 1].Kind == ScriptTokenKind.Number ? script.Written(open + 1) : null;
    }
}
