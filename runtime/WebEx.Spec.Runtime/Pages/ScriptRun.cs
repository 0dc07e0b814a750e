namespace WebEx;

// Runs the scripts of a page as far as each of their steps is known, to find out where they lead. A step that is not known ends the reading: what a browser
// would do cannot be told then. Where a condition is not known, one way is gone at a time.
internal sealed partial class ScriptRun
{
    private const string Unreadable = "a script of the page cannot be read";
    private const string TooLong = "the scripts of the page are too long to be read";
    private const string MayLead = "a script of the page may lead elsewhere, which cannot be told without running it";

    private readonly PageContent _page;
    private readonly PageMoves _moves;
    private readonly ScriptChoices _choices;
    private readonly ScriptBudget _budget;
    private readonly ScriptScope _global;
    private readonly ScriptScope _scripts;

    private ScriptState _state;
    private ScriptValue _this = ScriptValue.Of(ScriptHost.Window);
    private ScriptValue _returned;
    private bool _isStrict;

    public ScriptRun(PageContent page, PageMoves moves, ScriptChoices choices, ScriptBudget budget)
    {
        _page = page;
        _moves = moves;
        _choices = choices;
        _budget = budget;
        _global = new(null, 0);
        _scripts = new(_global, 0);
    }

    // Going, or why not.
    private enum ScriptState : byte
    {
        Going,
        Thrown,
        Stopped,
    }

    private enum Done : byte
    {
        Normal,
        Break,
        Continue,
        Return,
    }

    private bool IsGoing => _state == ScriptState.Going;

    private void Doubt(string problem)
    {
        _moves.Doubt(problem);
        _state = ScriptState.Stopped;
    }

    // A script ends in an error, unless it catches it.
    private ScriptValue Throw()
    {
        if (IsGoing)
            _state = ScriptState.Thrown;
        return ScriptValue.Undefined;
    }

    private bool Choose()
    {
        bool chosen = _choices.Choose();
        if (_choices.HasTooMany)
            Doubt(TooLong);
        return chosen;
    }

    private bool IsTrue(ScriptValue value) => value.Truth() ?? Choose();

    private bool Enter()
    {
        if (!IsGoing)
            return false;
        if (!_budget.Spend())
        {
            Doubt(TooLong);
            return false;
        }

        if (_budget.Enter())
            return true;
        Doubt("a script of the page is nested too deeply to be read");
        return false;
    }

    private void RunCode(ScriptCode code, ScriptSource source)
    {
        ScriptScope scope = source is ScriptSource.Handler or ScriptSource.Module ? new(_scripts, _turn) : _scripts;
        foreach (string name in code.Variables)
        {
            if (scope == _scripts)
                DeclareGlobal(name);
            else
                scope.Declare(name, ScriptValue.Undefined);
        }

        foreach (ScriptCode function in code.Functions)
        {
            ScriptValue value = ScriptValue.Of(new ScriptFunction(function, scope, default));
            (scope == _scripts ? _global : scope).Declare(function.Name!, value);
        }

        if (code.Body.Lexical is { } lexical)
        {
            foreach (KeyValuePair<string, bool> name in lexical)
            {
                if (scope.FindOwn(name.Key) is not null || _global.FindOwn(name.Key) is not null || IsOfBrowser(name.Key))
                    Doubt(OwnName(name.Key));
                scope.DeclareLexical(name.Key, name.Value);
            }
        }

        (bool isStrict, _isStrict) = (_isStrict, code.IsStrict);
        ScriptValue outer = _this;
        _this = source switch
        {
            ScriptSource.Module => ScriptValue.Undefined,
            ScriptSource.Optional => ScriptValue.Of(ScriptHost.Element),
            _ => ScriptValue.Of(ScriptHost.Window),
        };
        _ = RunAll(code.Body, scope);
        _this = outer;
        _isStrict = isStrict;
    }

    private void DeclareGlobal(string name)
    {
        if (IsOfBrowser(name) || name.StartsWith("on", StringComparison.Ordinal) || _scripts.FindOwn(name) is not null)
            Doubt(OwnName(name));
        else if (_global.FindOwn(name) is null)
            _global.Declare(name, ScriptValue.Undefined);
    }

    private static string OwnName(string name) =>
        "a script of the page has a name of its own, " + (name.Length < 20 ? name : "") + ", which is one of the browser or of another script";

    private Done RunBlock(ScriptNode block, ScriptScope scope)
    {
        if (block.Lexical is not { } lexical)
            return RunAll(block, scope);
        var own = new ScriptScope(scope, _turn);
        foreach (KeyValuePair<string, bool> name in lexical)
            own.DeclareLexical(name.Key, name.Value);
        return RunAll(block, own);
    }

    private Done RunAll(ScriptNode block, ScriptScope scope)
    {
        foreach (ScriptNode? statement in block.Parts)
        {
            Done done = Run(statement!, scope);
            if (!IsGoing || done != Done.Normal)
                return done;
        }

        return Done.Normal;
    }

    private Done Run(ScriptNode statement, ScriptScope scope)
    {
        if (!Enter())
            return Done.Normal;
        Done done = RunHere(statement, scope);
        _budget.Leave();
        return done;
    }

    private Done RunHere(ScriptNode statement, ScriptScope scope)
    {
        ScriptNode?[] parts = statement.Parts;
        switch (statement.Kind)
        {
            case ScriptNodeKind.Empty:
                return Done.Normal;
            case ScriptNodeKind.Expression:
                _ = Evaluate(parts[0]!, scope);
                return Done.Normal;
            case ScriptNodeKind.Declare:
                Declare(statement, scope);
                return Done.Normal;
            case ScriptNodeKind.Block:
                return RunBlock(statement, scope);
            case ScriptNodeKind.If:
                bool isTrue = IsTrue(Evaluate(parts[0]!, scope));
                if (!IsGoing)
                    return Done.Normal;
                return isTrue ? Run(parts[1]!, scope)
                    : parts[2] is { } other ? Run(other, scope)
                    : Done.Normal;
            case ScriptNodeKind.Loop:
                return RunLoop(statement, scope);
            case ScriptNodeKind.Return:
                _returned = parts[0] is { } value ? Evaluate(value, scope) : ScriptValue.Undefined;
                return Done.Return;
            case ScriptNodeKind.Break or ScriptNodeKind.Continue when statement.Text.Length == 0:
                return statement.Kind == ScriptNodeKind.Break ? Done.Break : Done.Continue;
            case ScriptNodeKind.Throw:
                _ = Evaluate(parts[0]!, scope);
                _ = Throw();
                return Done.Normal;
            case ScriptNodeKind.Try:
                return RunTry(statement, scope);
            case ScriptNodeKind.Label:
                return Run(parts[0]!, scope);
            default:
                Doubt(MayLead);
                return Done.Normal;
        }
    }

    private void Declare(ScriptNode statement, ScriptScope scope)
    {
        foreach (ScriptNode? part in statement.Parts)
        {
            ScriptValue value = part!.Parts[0] is { } given ? Evaluate(given, scope) : ScriptValue.Undefined;
            if (!IsGoing)
                return;
            if (statement.Text == "var")
            {
                if (part.Parts[0] is not null)
                    AssignName(part.Text, value, scope);
            }
            else if (scope.FindOwn(part.Text) is { } variable)
            {
                variable.Value = value;
                variable.IsReady = true;
            }
        }
    }

    private Done RunLoop(ScriptNode loop, ScriptScope scope)
    {
        if (loop.Parts[0] is { } first)
            _ = Run(first, scope);
        for (bool isFirst = loop.Text == "do"; IsGoing; isFirst = false)
        {
            if (!isFirst && loop.Parts[1] is { } condition && !IsTrue(Evaluate(condition, scope)))
                break;
            Done done = Run(loop.Parts[3]!, scope);
            if (done == Done.Return)
                return done;
            if (done == Done.Break)
                break;
            if (loop.Parts[2] is { } after)
                _ = Evaluate(after, scope);
        }

        return Done.Normal;
    }

    private Done RunTry(ScriptNode statement, ScriptScope scope)
    {
        Done done = Run(statement.Parts[0]!, scope);
        if (_state == ScriptState.Thrown && statement.Parts[2] is { } caught)
        {
            // As many errors as there are steps would take long.
            if (!_budget.Spend(10))
                Doubt(TooLong);
            else
                _state = ScriptState.Going;
            var own = new ScriptScope(scope, _turn);
            if (statement.Parts[1] is { } name)
                own.Declare(name.Text, ScriptValue.Unknown);
            done = Run(caught, own);
        }

        if (statement.Parts[3] is not { } last || _state == ScriptState.Stopped)
            return done;
        (ScriptState state, ScriptValue returned) = (_state, _returned);
        _state = ScriptState.Going;
        Done end = Run(last, scope);
        if (!IsGoing || end != Done.Normal)
            return end;
        (_state, _returned) = (state, returned);
        return done;
    }
}

// What kind of script a text is.
internal enum ScriptSource : byte
{
    Script,
    Module,

    // The body of a function, called when the page is loaded.
    Handler,

    // The same, called for something that may happen.
    Optional,
}
