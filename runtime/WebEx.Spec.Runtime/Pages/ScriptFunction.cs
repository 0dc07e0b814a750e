namespace WebEx;

// A function of a script, from its first token to behind its last one.
internal sealed class ScriptFunction
{
    private ScriptFunction(ScriptTokens script, ScriptScope scope, int bodyStart, int bodyEnd)
    {
        Script = script;
        Scope = scope;
        BodyStart = bodyStart;
        BodyEnd = bodyEnd;
    }

    public ScriptTokens Script { get; }

    // Where it was made.
    public ScriptScope Scope { get; }

    public int BodyStart { get; }

    public int BodyEnd { get; }

    public string? Name { get; private set; }

    // Null where they aren't plain names, or the function doesn't run through when it is called.
    public string[]? Parameters { get; private set; }

    // The value of an expression, without braces.
    public bool IsExpression { get; private set; }

    // Whether it could lead to another page; null until somebody asks.
    public bool? MayMove { get; set; }

    // "function name(a, b) { ... }", "async function", "function*".
    public static ScriptFunction? TryRead(ScriptTokens script, int start, ScriptScope scope, out int end)
    {
        end = start;
        int at = start;
        bool isOdd = script.Is(at, "async");
        if (isOdd) at++;
        if (!script.Is(at++, "function")) return null;
        if (script.Is(at, "*"))
        {
            isOdd = true;
            at++;
        }

        string? name = script.IsName(at) ? script.Written(at++) : null;
        if (!script.Is(at, "(")) return null;
        int close = script[at].Partner;
        int body = close + 1;
        if (!script.Is(body, "{")) return null;

        end = script[body].Partner + 1;
        return new(script, scope, body + 1, end - 1) { Name = name, Parameters = isOdd ? null : NamesOf(script, at + 1, close) };
    }

    // "() => { ... }", "(a, b) => expression", "a => expression".
    public static ScriptFunction? TryReadArrow(ScriptTokens script, int start, int end, ScriptScope scope)
    {
        int from = start;
        int to = start + 1;
        int arrow = start + 1;
        if (script.Is(start, "("))
        {
            from = start + 1;
            to = script[start].Partner;
            arrow = to + 1;
        }
        else if (!script.IsName(start))
        {
            return null;
        }

        if (arrow >= end || !script.Is(arrow, "=>")) return null;
        int body = arrow + 1;
        string[]? parameters = NamesOf(script, from, to);
        if (!script.Is(body, "{")) return new(script, scope, body, end) { Parameters = parameters, IsExpression = true };
        return script[body].Partner == end - 1 ? new(script, scope, body + 1, end - 1) { Parameters = parameters } : null;
    }

    private static string[]? NamesOf(ScriptTokens script, int start, int end)
    {
        var names = new List<string>();
        for (int i = start; i < end; i += 2)
        {
            if (!script.IsName(i) || (i + 1 < end && !script.Is(i + 1, ","))) return null;
            names.Add(script.Written(i));
        }

        return [.. names];
    }
}
