namespace WebEx;

// Where the statements and parts of a script end.
internal static class ScriptSyntax
{
    private static readonly string[] WithHead = ["if", "for", "while", "with", "switch"];
    private static readonly string[] Alone = ["return", "break", "continue", "throw"];
    private static readonly string[] NotAtStart = ["{", "++", "--", "!", "~"];
    private static readonly string[] EndsValue = [")", "]", "}", "++", "--"];
    private static readonly string[] Awaiting = ["typeof", "new", "delete", "void", "in", "instanceof", "var", "let", "const", "else", "do", "case", "extends", "of", "function", "async"];

    // Behind the statement, and behind its semicolon. Nested statements are within, so that the depth is the caller's to bound.
    public static int EndOfStatement(ScriptTokens script, int start, int end, ScriptBudget budget)
    {
        if (!budget.Enter()) return end;
        int next = End(script, start, end, budget);
        budget.Leave();
        return Math.Min(next, end);
    }

    // The parts between separators that stand in no bracket.
    public static List<(int Start, int End)> Split(ScriptTokens script, int start, int end, string separator, ScriptBudget budget)
    {
        var parts = new List<(int Start, int End)>();
        if (start >= end) return parts;
        int from = start;
        for (int i = start; i < end; i = Next(script, i))
        {
            if (!budget.Spend()) break;
            if (!script.Is(i, separator)) continue;
            parts.Add((from, i));
            from = i + 1;
        }

        parts.Add((from, end));
        return parts;
    }

    private static int End(ScriptTokens script, int start, int end, ScriptBudget budget)
    {
        if (start >= end) return end;
        if (script.Is(start, ";")) return start + 1;
        if (script.Is(start, "{")) return script[start].Partner + 1;
        if (script.Is(start, "function") || (script.Is(start, "async") && script.Is(start + 1, "function")))
            return ScriptFunction.TryRead(script, start, Nowhere, out int function) is null ? end : function;
        if (script.IsAny(start, WithHead))
        {
            int head = script.Is(start + 1, "await") ? start + 2 : start + 1;
            if (!script.Is(head, "(")) return end;
            int body = EndOfStatement(script, script[head].Partner + 1, end, budget);
            return script.Is(start, "if") && body < end && script.Is(body, "else") ? EndOfStatement(script, body + 1, end, budget) : body;
        }

        if (script.Is(start, "do"))
        {
            int body = EndOfStatement(script, start + 1, end, budget);
            if (!script.Is(body, "while") || !script.Is(body + 1, "(")) return end;
            int after = script[body + 1].Partner + 1;
            return script.Is(after, ";") ? after + 1 : after;
        }

        if (script.Is(start, "try")) return EndOfTry(script, start, end);
        if (script.Is(start, "class"))
        {
            int body = start;
            while (body < end && !script.Is(body, "{")) body = Next(script, body);
            return body < end ? script[body].Partner + 1 : end;
        }

        if (IsLabel(script, start)) return EndOfStatement(script, start + 2, end, budget);
        return EndOfExpression(script, start, end, budget);
    }

    public static bool IsLabel(ScriptTokens script, int start) => script.IsName(start) && script.Is(start + 1, ":") && !script.Is(start, "default") && !script.Is(start, "case");

    private static int EndOfTry(ScriptTokens script, int start, int end)
    {
        int at = start + 1;
        if (!script.Is(at, "{")) return end;
        at = script[at].Partner + 1;
        if (script.Is(at, "catch"))
        {
            at++;
            if (script.Is(at, "(")) at = script[at].Partner + 1;
            if (!script.Is(at, "{")) return end;
            at = script[at].Partner + 1;
        }

        if (!script.Is(at, "finally")) return at;
        return script.Is(at + 1, "{") ? script[at + 1].Partner + 1 : end;
    }

    // A line ends a statement where what follows can't go on with it.
    private static int EndOfExpression(ScriptTokens script, int start, int end, ScriptBudget budget)
    {
        bool isAlone = script.IsAny(start, Alone);
        for (int i = start; i < end;)
        {
            if (!budget.Spend()) return end;
            if (script.Is(i, ";")) return i + 1;
            int last = script[i].Partner > i ? script[i].Partner : i;
            i = last + 1;
            if (i < end && script[i].IsOnNewLine && ((isAlone && last == start) || !GoesOn(script, last, i))) return i;
        }

        return end;
    }

    private static bool GoesOn(ScriptTokens script, int last, int next)
    {
        if (script[last].Kind == ScriptTokenKind.Mark && !script.IsAny(last, EndsValue)) return true;
        if (script.IsAny(last, Awaiting)) return true;
        if (script[next].Kind == ScriptTokenKind.Mark) return !script.IsAny(next, NotAtStart);
        return script.Is(next, "in") || script.Is(next, "instanceof");
    }

    private static int Next(ScriptTokens script, int at) => script[at].Partner > at ? script[at].Partner + 1 : at + 1;

    // Only the end of a function is asked for.
    private static readonly ScriptScope Nowhere = new(null);
}
