using System.Text;

namespace WebEx;

internal sealed partial class ScriptRun
{
    private const string PutTogether = "the page goes on to a URL that its script puts together";
    private const string OtherWindow = "a script of the page leads another window on, or changes a part of the address";

    private static readonly string[] Signs = ["void", "!", "+", "-", "~"];
    private static readonly string[] LoadEvents = ["load", "DOMContentLoaded", "pageshow", "onload"];
    private static readonly string[] UserEvents =
    [
        "click", "dblclick", "mousedown", "mouseup", "mousemove", "mouseover", "mouseout", "keydown", "keyup", "keypress", "submit", "change", "input", "reset", "unload", "beforeunload",
        "pagehide", "resize", "scroll", "touchstart", "touchend", "contextmenu", "onclick", "onunload",
    ];

    private static readonly string[] FormParts = ["value", "action", "method", "target", "name", "disabled", "checked", "type"];

    private ScriptRan RunExpression(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        ScriptRan ran = ScriptRan.Through;
        foreach ((int from, int to) in ScriptSyntax.Split(script, start, end, ",", _budget)) ran |= RunPart(script, from, to, scope, isCertain);
        return ran;
    }

    private ScriptRan RunPart(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        while (start < end && script.IsAny(start, Signs)) start++;
        if (start >= end) return ScriptRan.Through;
        if (script.Is(start, "(") && script[start].Partner == end - 1) return Nested(script, start + 1, end - 1, scope, isCertain);
        if (IsCalledAtOnce(script, start, end, scope) is { } function)
            return Call(function, script, ScriptSyntax.Split(script, script[end - 1].Partner + 1, end - 1, ",", _budget), scope, isCertain);

        if (ScriptPath.TryRead(script, start, end, out int next) is { } path)
        {
            if (script.Is(next, "=") && next < end) return Assign(script, path, start, next + 1, end, scope, isCertain);
            if (script.Is(next, "(") && script[next].Partner == end - 1) return CallPath(script, path, start, next, end, scope, isCertain);
        }

        CheckMoves(script, start, end, scope);
        return ScriptRan.Through;
    }

    private ScriptRan Nested(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        if (!_budget.Enter()) return ScriptRan.Through;
        ScriptRan ran = RunExpression(script, start, end, scope, isCertain);
        _budget.Leave();
        return ran;
    }

    // "(function () { ... })()", and without the outer brackets.
    private static ScriptFunction? IsCalledAtOnce(ScriptTokens script, int start, int end, ScriptScope scope)
    {
        if (!script.Is(end - 1, ")")) return null;
        int arguments = script[end - 1].Partner;
        if (script.Is(start, "(") && script[start].Partner == arguments - 1) return FunctionOf(script, start + 1, arguments - 1, scope);
        return arguments > start ? FunctionOf(script, start, arguments, scope) : null;
    }

    private static ScriptFunction? FunctionOf(ScriptTokens script, int start, int end, ScriptScope scope)
    {
        if (script.Is(start, "function") || script.Is(start, "async")) return ScriptFunction.TryRead(script, start, scope, out int function) is { } found && function == end ? found : null;
        return ScriptFunction.TryReadArrow(script, start, end, scope);
    }

    private ScriptRan Assign(ScriptTokens script, List<string> path, int start, int value, int end, ScriptScope scope, bool isCertain)
    {
        List<string> names = ScriptPath.WithoutWindow(path);
        string last = names[names.Count - 1];
        if (ScriptPath.Is(names, "location") || ScriptPath.Is(names, "location", "href")) return Go(script, value, end, scope, isCertain);
        if (names.Contains("location"))
        {
            moves.Doubt(OtherWindow);
            return ScriptRan.Through;
        }

        ScriptValue assigned = Evaluate(script, value, end, scope);
        if (ScriptPath.Is(names, "onload") || ScriptPath.Is(names, "body", "onload"))
        {
            if (assigned.Function is { } handler) _deferred.Add((handler, null, isCertain));
            else CheckMoves(script, value, end, scope);
        }
        else if (last == "action" && path.Count > 1 && ScriptPath.FormOf(path.GetRange(0, path.Count - 1), Forms, scope) is { } form)
        {
            if (assigned.Text is { } action && isCertain) form.Action = action;
            else moves.DoubtOfForm();
        }
        else if (path.Count == 1)
        {
            if (!assigned.IsKnown) CheckMoves(script, value, end, scope);
            scope.Assign(last, assigned, isCertain);
        }
        else
        {
            CheckMoves(script, start, end, scope);
        }

        return ScriptRan.Through;
    }

    private ScriptRan Go(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        if (Evaluate(script, start, end, scope).Text is { } url) moves.Go(url, isCertain);
        else moves.Doubt(PutTogether);
        return ScriptRan.Went;
    }

    private ScriptRan CallPath(ScriptTokens script, List<string> path, int start, int open, int end, ScriptScope scope, bool isCertain)
    {
        List<string> names = ScriptPath.WithoutWindow(path);
        List<(int Start, int End)> arguments = ScriptSyntax.Split(script, open + 1, end - 1, ",", _budget);
        string last = names[names.Count - 1];
        if (arguments.Count > 0 && (ScriptPath.Is(names, "location", "replace") || ScriptPath.Is(names, "location", "assign")))
            return Go(script, arguments[0].Start, arguments[0].End, scope, isCertain);

        if (names.Count == 1 && scope.Find(last).Function is { } function) return Call(function, script, arguments, scope, isCertain);
        bool isOfDocument = path.Contains("document");
        switch (last)
        {
            case "open" when names.Count == 1 && !isOfDocument: return Open(script, arguments, scope, isCertain);
            case "setTimeout" or "setInterval" when names.Count == 1 && arguments.Count > 0:
                Defer(script, arguments[0].Start, arguments[0].End, scope, isCertain);
                return ScriptRan.Through;
            case "addEventListener" or "attachEvent" when arguments.Count > 1:
                Listen(script, arguments, scope, isOfPage: names.Count == 1, isCertain);
                return ScriptRan.Through;
            case "write" or "writeln" when isOfDocument && names.Count == 1:
                Write(script, arguments, scope);
                return ScriptRan.Through;
            case "submit" or "requestSubmit" when path.Count > 1: return Submit(path, scope, isCertain);
            default:
                CheckMoves(script, start, end, scope);
                return ScriptRan.Through;
        }
    }

    // Another window isn't this page, and browsers keep it from opening.
    private ScriptRan Open(ScriptTokens script, List<(int Start, int End)> arguments, ScriptScope scope, bool isCertain)
    {
        if (arguments.Count < 2) return ScriptRan.Through;
        string? target = Evaluate(script, arguments[1].Start, arguments[1].End, scope).Text;
        if (target is null) moves.Doubt("a script of the page opens a window that cannot be told");
        return target is not null && PageWindow.IsThis(target) ? Go(script, arguments[0].Start, arguments[0].End, scope, isCertain) : ScriptRan.Through;
    }

    private void Defer(ScriptTokens script, int start, int end, ScriptScope scope, bool isCertain)
    {
        ScriptValue value = Evaluate(script, start, end, scope);
        if (value.Function is not null || value.Text is not null) _deferred.Add((value.Function, value.Text, isCertain));
        else if (end - start > 1 && HasText(script, start, end)) moves.Doubt("a script of the page runs a text that it puts together");
        else CheckMoves(script, start, end, scope);
    }

    private void Listen(ScriptTokens script, List<(int Start, int End)> arguments, ScriptScope scope, bool isOfPage, bool isCertain)
    {
        string? name = Evaluate(script, arguments[0].Start, arguments[0].End, scope).Text;
        if (name is not null && Array.IndexOf(UserEvents, name) >= 0) return;
        ScriptFunction? handler = Evaluate(script, arguments[1].Start, arguments[1].End, scope).Function;
        if (isOfPage && name is not null && Array.IndexOf(LoadEvents, name) >= 0 && handler is not null) _deferred.Add((handler, null, isCertain));
        else if (handler is not null && MayMove(handler)) moves.Doubt(MayLead);
        else CheckMoves(script, arguments[1].Start, arguments[1].End, scope);
    }

    // A text without a tag changes nothing.
    private void Write(ScriptTokens script, List<(int Start, int End)> arguments, ScriptScope scope)
    {
        foreach ((int start, int end) in arguments)
        {
            if (Evaluate(script, start, end, scope).Text is not { } text || text.IndexOf('<') >= 0) moves.Doubt("a script of the page writes markup of its own");
        }
    }

    private ScriptRan Submit(List<string> path, ScriptScope scope, bool isCertain)
    {
        PageForm? form = ScriptPath.FormOf(path.GetRange(0, path.Count - 1), Forms, scope);
        if (form is null || form.End > _position) moves.Doubt("a script of the page sends a form that cannot be told");
        else moves.Submit(form, isCertain);
        return ScriptRan.Went;
    }

    // A text, or texts with plus signs between them; a function; a form.
    private ScriptValue Evaluate(ScriptTokens script, int start, int end, ScriptScope scope)
    {
        while (start < end && script.Is(start, "(") && script[start].Partner == end - 1)
        {
            start++;
            end--;
        }

        if (start >= end) return ScriptValue.Unknown;
        if (FunctionOf(script, start, end, scope) is { } function) return ScriptValue.Of(function);
        if (end - start == 1 && script.IsName(start) && scope.Find(script.Written(start)) is { IsKnown: true } known) return known;
        if (ScriptPath.TryRead(script, start, end, out int next) is { Count: > 1 } path && next == end)
            return ScriptPath.FormOf(path, Forms, scope) is { } form ? ScriptValue.Of(form) : ScriptValue.Unknown;

        var text = new StringBuilder();
        foreach ((int from, int to) in ScriptSyntax.Split(script, start, end, "+", _budget))
        {
            if (to - from != 1) return ScriptValue.Unknown;
            if (script.IsText(from)) _ = text.Append(script.Value(from));
            else if (from > start && IsPlainNumber(script, from)) _ = text.Append(script.Written(from));
            else if (script.IsName(from) && scope.Find(script.Written(from)).Text is { } part) _ = text.Append(part);
            else return ScriptValue.Unknown;
            // Texts that are doubled again and again.
            if (text.Length > LongestText) return ScriptValue.Unknown;
        }

        return ScriptValue.Of(text.ToString());
    }

    private const int LongestText = 64 * 1024;

    // Behind a text: two numbers in front would be added.
    private static bool IsPlainNumber(ScriptTokens script, int at)
    {
        if (script[at].Kind != ScriptTokenKind.Number) return false;
        string written = script.Written(at);
        foreach (char c in written)
        {
            if (c is < '0' or > '9') return false;
        }

        return written.Length < 15 && (written.Length == 1 || written[0] != '0');
    }

    private static bool HasText(ScriptTokens script, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (script.IsText(i)) return true;
        }

        return false;
    }
}
