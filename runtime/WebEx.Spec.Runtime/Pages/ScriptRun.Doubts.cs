namespace WebEx;

internal sealed partial class ScriptRun
{
    private const string MayLead = "a script of the page may lead elsewhere, which cannot be told without running it";

    // What leads to another page, runs texts, or writes markup.
    private static readonly string[] Moving =
    [
        "open", "submit", "requestSubmit", "navigate", "eval", "Function", "execScript", "setTimeout", "setInterval", "setImmediate", "requestAnimationFrame", "write", "writeln",
        "innerHTML", "outerHTML", "insertAdjacentHTML", "click", "dispatchEvent", "fireEvent", "history", "addEventListener", "attachEvent", "onload", "navigation",
    ];

    private static readonly string[] AddressParts = ["href", "search", "hash", "host", "hostname", "protocol", "pathname", "port", "origin"];
    private static readonly string[] Assignments = ["=", "+=", "-=", "*=", "/=", "%=", "||=", "&&=", "??=", "|=", "&=", "^=", "<<=", ">>=", ">>>=", "**=", "++", "--"];

    // Of a piece of script that isn't followed. What it assigns is unknown from then on.
    private void CheckMoves(ScriptTokens script, int start, int end, ScriptScope scope)
    {
        if (MayMove(script, start, end, scope)) moves.Doubt(MayLead);
        for (int i = start; i < end && _budget.Spend(); i++)
        {
            if (!script.IsName(i)) continue;
            bool isAssigned = i + 1 < end && script.IsAny(i + 1, Assignments);
            if (script.Is(i - 1, ".") || script.Is(i - 1, "?."))
            {
                if (isAssigned && script.IsAny(i, FormParts)) moves.DoubtOfForm();
            }
            else if (isAssigned || (i > start && (script.Is(i - 1, "++") || script.Is(i - 1, "--"))))
            {
                scope.Assign(script.Written(i), ScriptValue.Unknown, isCertain: false);
            }
        }
    }

    private bool MayMove(ScriptTokens script, int start, int end, ScriptScope scope)
    {
        for (int i = start; i < end && _budget.Spend(); i++)
        {
            if (script.IsText(i))
            {
                // window["location"]
                if (script.Is(i - 1, "[") && (script.Value(i) == "location" || Array.IndexOf(Moving, script.Value(i)) >= 0)) return true;
            }
            else if (script.IsName(i))
            {
                if (script.Is(i, "location") ? !IsOnlyRead(script, i) : script.IsAny(i, Moving)) return true;
                if (!script.Is(i - 1, ".") && scope.Find(script.Written(i)).Function is { } function && MayMove(function)) return true;
            }
        }

        return false;
    }

    // One that calls itself counts as one that may, while it is looked at.
    private bool MayMove(ScriptFunction function)
    {
        if (function.MayMove is { } known) return known;
        if (!_budget.Enter()) return true;
        function.MayMove = true;
        bool mayMove = MayMove(function.Script, function.BodyStart, function.BodyEnd, function.Scope);
        function.MayMove = mayMove;
        _budget.Leave();
        return mayMove;
    }

    // "location.search", but not "location.href = ...", nor the object itself, which could go on under another name.
    private static bool IsOnlyRead(ScriptTokens script, int at) =>
        script.Is(at + 1, ".") && script.IsAny(at + 2, AddressParts) && !script.IsAny(at + 3, Assignments);
}
