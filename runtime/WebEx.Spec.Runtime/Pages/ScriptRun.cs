namespace WebEx;

// Follows the scripts of a page as far as texts, variables, functions and plain conditions go, to find out where they lead. Whatever could lead elsewhere, and isn't followed,
// is a doubt. Functions that nobody calls don't run.
internal sealed partial class ScriptRun(PageMoves moves)
{
    private const int MostDeferred = 100;
    private const string Unreadable = "a script of the page cannot be read";

    private static readonly string[] NotFollowed = ["for", "while", "do", "switch", "with", "class", "import", "export"];

    private readonly ScriptBudget _budget = new(moves);
    private readonly ScriptScope _global = new(null);
    private readonly List<(ScriptFunction? Function, string? Text, bool IsCertain)> _deferred = [];
    private readonly List<string> _others = [];

    // Where in the page the script that runs stands: a form below it isn't there yet.
    private int _position = int.MaxValue;

    public List<PageForm> Forms { get; } = [];

    // A script of the page.
    public void Script(string text, int start)
    {
        _position = start;
        // A comment with another script in it: browsers look for the end of this one further on.
        if (text.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment && text.IndexOf("<script", comment, StringComparison.OrdinalIgnoreCase) >= 0) moves.Doubt(Unreadable);
        RunText(text, isCertain: true);
        _position = int.MaxValue;
    }

    // What runs once the page is loaded.
    public void Handler(string text) => RunText(text, isCertain: true);

    // What may run while the page is loaded.
    public void Other(string text) => _others.Add(text);

    // What waits for the page, or for a time.
    public void Deferred()
    {
        for (int i = 0; i < _deferred.Count; i++)
        {
            if (i == MostDeferred)
            {
                moves.Doubt("the scripts of the page are too long to be read");
                return;
            }

            (ScriptFunction? function, string? text, bool isCertain) = _deferred[i];
            if (function is not null) _ = Call(function, function.Script, [], _global, isCertain);
            else RunText(text!, isCertain);
        }

        foreach (string other in _others)
        {
            if (ScriptTokens.TryRead(other) is { } script) CheckMoves(script, 0, script.Count, _global);
            else moves.Doubt(Unreadable);
        }
    }

    private void RunText(string text, bool isCertain)
    {
        if (ScriptTokens.TryRead(text) is not { } script) moves.Doubt(Unreadable);
        else _ = RunAll(script, 0, script.Count, _global, isCertain);
    }

    private ScriptRan RunAll(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        if (!_budget.Enter()) return ScriptRan.Through;
        DeclareFunctions(script, start, end, scope);
        ScriptRan ran = ScriptRan.Through;
        for (int i = start; i < end && _budget.Spend();)
        {
            bool isSure = (ran & ScriptRan.MayReturn) == 0;
            int next = ScriptSyntax.EndOfStatement(script, i, end, _budget);
            ScriptRan one = RunOne(script, i, next, scope, isCertain && isSure);
            if (!isSure) one = (one & ScriptRan.Returned) != 0 ? ScriptRan.MayReturn : ScriptRan.Through;
            ran |= one;
            if ((one & ScriptRan.Returned) != 0) break;
            i = Math.Max(next, i + 1);
        }

        _budget.Leave();
        return ran;
    }

    // Functions are there before the first statement runs.
    private void DeclareFunctions(ScriptTokens script, int start, int end, ScriptScope scope)
    {
        for (int i = start; i < end && _budget.Spend();)
        {
            int next = ScriptSyntax.EndOfStatement(script, i, end, _budget);
            if (ScriptFunction.TryRead(script, i, scope, out _) is { Name: { } name } function) scope.Declare(name, ScriptValue.Of(function));
            i = Math.Max(next, i + 1);
        }
    }

    private ScriptRan RunOne(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        if (!_budget.Enter()) return ScriptRan.Through;
        ScriptRan ran = RunStatement(script, start, end, scope, isCertain);
        _budget.Leave();
        return ran;
    }

    private ScriptRan RunStatement(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        int last = end > start && script.Is(end - 1, ";") ? end - 1 : end;
        if (last <= start) return ScriptRan.Through;
        if (script.Is(start, "{") && script[start].Partner == last - 1) return RunAll(script, start + 1, last - 1, scope, isCertain);
        if (script.Is(start, "function") || (script.Is(start, "async") && script.Is(start + 1, "function"))) return ScriptRan.Through;
        if (script.Is(start, "var") || script.Is(start, "let") || script.Is(start, "const"))
        {
            foreach ((int from, int to) in ScriptSyntax.Split(script, start + 1, last, ",", _budget)) Declare(script, from, to, scope, isCertain);
            return ScriptRan.Through;
        }

        if (script.Is(start, "if")) return RunIf(script, start, end, scope, isCertain);
        if (script.Is(start, "try")) return RunTry(script, start, scope, isCertain);
        if (script.Is(start, "return")) return RunExpression(script, start + 1, last, scope, isCertain) | ScriptRan.Returned;
        if (script.Is(start, "break") || script.Is(start, "continue")) return ScriptRan.MayReturn;
        if (script.Is(start, "throw"))
        {
            moves.Doubt("a script of the page ends in an error of its own");
            return ScriptRan.Returned;
        }

        if (ScriptSyntax.IsLabel(script, start)) return RunOne(script, start + 2, end, scope, isCertain);
        if (!script.IsAny(start, NotFollowed)) return RunExpression(script, start, last, scope, isCertain);
        CheckMoves(script, start, end, scope);
        return ScriptRan.Through;
    }

    private void Declare(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        if (!script.IsName(start) || (end - start > 1 && !script.Is(start + 1, "=")))
        {
            CheckMoves(script, start, end, scope);
            return;
        }

        string name = script.Written(start);
        if (name == "location" || ScriptPath.IsOwnWindow(name)) moves.Doubt("a script of the page has a " + name + " of its own");
        if (end - start == 1) return;

        ScriptValue value = Evaluate(script, start + 2, end, scope);
        if (!value.IsKnown) CheckMoves(script, start + 2, end, scope);
        scope.Declare(name, isCertain || value.Function is not null ? value : ScriptValue.Unknown);
    }

    private ScriptRan RunIf(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        int open = start + 1;
        if (!script.Is(open, "("))
        {
            CheckMoves(script, start, end, scope);
            return ScriptRan.Through;
        }

        int close = script[open].Partner;
        int then = close + 1;
        int thenEnd = ScriptSyntax.EndOfStatement(script, then, end, _budget);
        int other = thenEnd < end && script.Is(thenEnd, "else") ? thenEnd + 1 : end;
        CheckMoves(script, open + 1, close, scope);
        switch (Truth(script, open + 1, close))
        {
            case true: return RunOne(script, then, thenEnd, scope, isCertain);
            case false: return other < end ? RunOne(script, other, end, scope, isCertain) : ScriptRan.Through;
            default: break;
        }

        ScriptRan one = RunOne(script, then, thenEnd, scope, isCertain: false);
        ScriptRan two = other < end ? RunOne(script, other, end, scope, isCertain: false) : ScriptRan.Through;
        ScriptRan both = one & two & (ScriptRan.Went | ScriptRan.Returned);
        if (isCertain && (both & ScriptRan.Went) != 0) moves.MakeCertain();
        return both | (((one | two) & (ScriptRan.Returned | ScriptRan.MayReturn)) != 0 && (both & ScriptRan.Returned) == 0 ? ScriptRan.MayReturn : ScriptRan.Through);
    }

    // What an error leads to runs only where there is one.
    private ScriptRan RunTry(ScriptTokens script, int start, ScriptScope scope, bool isCertain)
    {
        int at = start + 1;
        if (!script.Is(at, "{")) return ScriptRan.Through;
        ScriptRan ran = RunAll(script, at + 1, script[at].Partner, scope, isCertain);
        at = script[at].Partner + 1;
        if (script.Is(at, "catch"))
        {
            at++;
            if (script.Is(at, "(")) at = script[at].Partner + 1;
            if (!script.Is(at, "{")) return ran;
            ScriptRan caught = RunAll(script, at + 1, script[at].Partner, scope, isCertain: false);
            if ((caught & (ScriptRan.Returned | ScriptRan.MayReturn)) != 0) ran |= ScriptRan.MayReturn;
            at = script[at].Partner + 1;
        }

        return script.Is(at, "finally") && script.Is(at + 1, "{") ? ran | RunAll(script, at + 2, script[at + 1].Partner, scope, isCertain) : ran;
    }

    // Of a condition that is written out; null for any other.
    private static bool? Truth(ScriptTokens script, int start, int end)
    {
        bool isNegated = script.Is(start, "!");
        if (isNegated) start++;
        if (end - start != 1) return null;
        bool? truth = script.Is(start, "true") ? true
            : script.Is(start, "false") || script.Is(start, "null") || script.Is(start, "undefined") ? false
            : script[start].Kind == ScriptTokenKind.Number && script.Written(start) is "0" or "1" ? script.Written(start) == "1"
            : null;
        return truth ^ isNegated;
    }

    private ScriptRan Call(ScriptFunction function, ScriptTokens caller, List<(int Start, int End)> arguments, ScriptScope scope, bool isCertain)
    {
        if (function.Parameters is not { } names)
        {
            if (MayMove(function)) moves.Doubt(MayLead);
            return ScriptRan.Through;
        }

        if (!_budget.Enter()) return ScriptRan.Through;
        var own = new ScriptScope(function.Scope);
        for (int i = 0; i < Math.Max(names.Length, arguments.Count); i++)
        {
            ScriptValue value = i < arguments.Count ? Evaluate(caller, arguments[i].Start, arguments[i].End, scope) : ScriptValue.Unknown;
            if (!value.IsKnown && i < arguments.Count) CheckMoves(caller, arguments[i].Start, arguments[i].End, scope);
            if (i >= names.Length) continue;
            if (names[i] == "location" || ScriptPath.IsOwnWindow(names[i])) moves.Doubt("a script of the page has a " + names[i] + " of its own");
            own.Declare(names[i], value);
        }

        ScriptRan ran = function.IsExpression
            ? RunExpression(function.Script, function.BodyStart, function.BodyEnd, own, isCertain)
            : RunAll(function.Script, function.BodyStart, function.BodyEnd, own, isCertain);
        _budget.Leave();
        return ran & ScriptRan.Went;
    }
}
