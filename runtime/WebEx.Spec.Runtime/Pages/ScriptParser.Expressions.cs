namespace WebEx;

internal sealed partial class ScriptParser
{
    // To look at a pattern takes long.
    private const int StepsOfPattern = 50;

    private static readonly string[] Assigning = ["=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", ">>>=", "&=", "|=", "^="];
    private static readonly string[] UnaryWords = ["!", "-", "+", "~", "typeof", "void", "delete"];

    private static readonly string[][] Levels =
    [
        ["||"],
        ["&&"],
        ["|"],
        ["^"],
        ["&"],
        ["==", "!=", "===", "!=="],
        ["<", ">", "<=", ">=", "instanceof", "in"],
        ["<<", ">>", ">>>"],
        ["+", "-"],
        ["*", "/", "%"],
    ];

    private ScriptNode Expression()
    {
        ScriptNode first = Assignment();
        if (!Is(","))
            return first;
        var parts = new List<ScriptNode?> { first };
        while (TryTake(","))
            parts.Add(Assignment());
        return new(ScriptNodeKind.Sequence, "", [.. parts]);
    }

    private ScriptNode Assignment()
    {
        if (_hasFailed || ++_depth > MostDepth)
            return Fail();
        ScriptNode node = IsArrow() ? Arrow() : AssignmentHere();
        _depth--;
        return node;
    }

    private ScriptNode AssignmentHere()
    {
        int start = _at;
        ScriptNode left = Conditional();
        if (!_tokens.IsAny(_at, Assigning))
            return left;
        // The text between parentheses can be assigned to, and more than that is not.
        if (left.Kind is not (ScriptNodeKind.Name or ScriptNodeKind.Member or ScriptNodeKind.Index) || start == _at)
            return Fail();
        string sign = _tokens.Written(_at++);
        return new(ScriptNodeKind.Assign, sign, left, Assignment());
    }

    private ScriptNode Conditional()
    {
        ScriptNode condition = Binary(0);
        if (!TryTake("?"))
            return condition;
        bool outer = _noIn;
        _noIn = false;
        ScriptNode then = Assignment();
        _noIn = outer;
        Take(":");
        return new(ScriptNodeKind.Conditional, "", condition, then, Assignment());
    }

    private ScriptNode Binary(int level)
    {
        if (level == Levels.Length)
            return Unary();
        ScriptNode left = Binary(level + 1);
        while (!_hasFailed && _tokens.IsAny(_at, Levels[level]) && !(_noIn && Is("in")))
        {
            string sign = _tokens.Written(_at++);
            left = new(sign is "||" or "&&" ? ScriptNodeKind.Logical : ScriptNodeKind.Binary, sign, left, Binary(level + 1));
        }

        return left;
    }

    private ScriptNode Unary()
    {
        if (_hasFailed || ++_depth > MostDepth)
            return Fail();
        ScriptNode node = UnaryHere();
        _depth--;
        return node;
    }

    private ScriptNode UnaryHere()
    {
        if (_tokens.IsAny(_at, UnaryWords))
        {
            string sign = _tokens.Written(_at++);
            return new(ScriptNodeKind.Unary, sign, Unary());
        }

        if (Is("++") || Is("--"))
        {
            string sign = _tokens.Written(_at++);
            return Update(sign, Unary());
        }

        ScriptNode operand = Suffixes(Is("new") ? New() : Primary(), mayCall: true);
        if ((Is("++") || Is("--")) && !_tokens[_at].IsOnNewLine)
            return Update("post" + _tokens.Written(_at++), operand);
        return operand;
    }

    private ScriptNode Update(string sign, ScriptNode target) =>
        target.Kind is ScriptNodeKind.Name or ScriptNodeKind.Member or ScriptNodeKind.Index ? new(ScriptNodeKind.Update, sign, target) : Fail();

    private ScriptNode New()
    {
        Take("new");
        if (_hasFailed || ++_depth > MostDepth)
            return Fail();
        ScriptNode type = Suffixes(Is("new") ? New() : Primary(), mayCall: false);
        _depth--;
        return new(ScriptNodeKind.New, "", [type, .. Is("(") ? Arguments() : []]);
    }

    private ScriptNode Suffixes(ScriptNode node, bool mayCall)
    {
        while (!_hasFailed)
        {
            if (TryTake("."))
            {
                // After a dot, any word is a name.
                if (!_tokens.IsName(_at))
                    return Fail();
                node = new(ScriptNodeKind.Member, _tokens.Written(_at++), node);
            }
            else if (TryTake("["))
            {
                bool outer = _noIn;
                _noIn = false;
                ScriptNode index = Expression();
                _noIn = outer;
                Take("]");
                node = new(ScriptNodeKind.Index, "", node, index);
            }
            else if (mayCall && Is("("))
            {
                node = new(ScriptNodeKind.Call, "", [node, .. Arguments()]);
            }
            else
            {
                // A text behind a value would be a template with a function of its own.
                return node;
            }
        }

        return node;
    }

    private List<ScriptNode?> Arguments()
    {
        Take("(");
        bool outer = _noIn;
        _noIn = false;
        var arguments = new List<ScriptNode?>();
        while (!_hasFailed && !Is(")"))
        {
            arguments.Add(Assignment());
            if (!TryTake(","))
                break;
        }

        _noIn = outer;
        Take(")");
        return arguments;
    }

    private ScriptNode Primary()
    {
        if (_hasFailed || _at >= _tokens.Count)
            return Fail();
        if (TryTake("this"))
            return new(ScriptNodeKind.This, "");
        if (Is("true") || Is("false") || Is("null"))
            return new(ScriptNodeKind.Word, _tokens.Written(_at++));
        if (Is("function"))
            return Function(isStatement: false);
        if (Is("["))
            return ArrayLiteral();
        if (Is("{"))
            return ObjectLiteral();
        if (Is("("))
        {
            bool outer = _noIn;
            _noIn = false;
            ScriptNode inside = Parentheses();
            _noIn = outer;
            // Between parentheses nothing is a target, so that what is not followed there stays apart.
            return inside.Kind is ScriptNodeKind.Assign or ScriptNodeKind.Sequence ? new(ScriptNodeKind.Sequence, "", inside) : inside;
        }

        switch (_tokens[_at].Kind)
        {
            case ScriptTokenKind.Text:
                return new(ScriptNodeKind.Text, _tokens.Value(_at++));
            case ScriptTokenKind.Number:
                return ScriptNumber.IsLiteral(_tokens.Written(_at)) ? new(ScriptNodeKind.Number, _tokens.Written(_at++)) : Fail();
            case ScriptTokenKind.Pattern:
                return _budget.Spend(StepsOfPattern) && ScriptPattern.IsWhole(_tokens.Written(_at))
                    ? new(ScriptNodeKind.Pattern, _tokens.Written(_at++))
                    : Fail();
            case ScriptTokenKind.Name:
                return _tokens.Is(_at, "arguments") || _tokens.Is(_at, "eval")
                    ? new(ScriptNodeKind.Name, _tokens.Written(_at++))
                    : new(ScriptNodeKind.Name, Name());
            default:
                return Fail();
        }
    }

    private ScriptNode ArrayLiteral()
    {
        Take("[");
        var items = new List<ScriptNode?>();
        while (!_hasFailed && !Is("]"))
        {
            items.Add(Assignment());
            if (!TryTake(","))
                break;
        }

        Take("]");
        return new(ScriptNodeKind.Array, "", [.. items]);
    }

    // Each part is a name with its value.
    private ScriptNode ObjectLiteral()
    {
        Take("{");
        var parts = new List<ScriptNode?>();
        while (!_hasFailed && !Is("}"))
        {
            if (!_tokens.IsName(_at) && !_tokens.IsText(_at))
                return Fail();
            string name = _tokens.IsText(_at) ? _tokens.Value(_at) : _tokens.Written(_at);
            _at++;
            Take(":");
            if (name == "__proto__")
                return Fail();
            parts.Add(new(ScriptNodeKind.Name, name, Assignment()));
            if (!TryTake(","))
                break;
        }

        Take("}");
        return new(ScriptNodeKind.Object, "", [.. parts]);
    }

    private ScriptNode Function(bool isStatement)
    {
        Take("function");
        string? name = isStatement || !Is("(") ? Name() : null;
        Take("(");
        string[] parameters = Parameters();
        Take(")");
        return Body(name, parameters, isArrow: false);
    }

    private bool IsArrow() => Is("(") ? _tokens.Is(_tokens[_at].Partner + 1, "=>") : _tokens.IsName(_at) && _tokens.Is(_at + 1, "=>");

    private ScriptNode Arrow()
    {
        string[] parameters;
        if (TryTake("("))
        {
            parameters = Parameters();
            Take(")");
        }
        else
        {
            parameters = [Name()];
        }

        if (_at < _tokens.Count && _tokens[_at].IsOnNewLine)
            return Fail();
        Take("=>");
        return Body(name: null, parameters, isArrow: true);
    }

    private string[] Parameters()
    {
        var names = new List<string>();
        while (!_hasFailed && !Is(")"))
        {
            string name = Name();
            if (names.Contains(name))
                return FailParameters();
            names.Add(name);
            if (!TryTake(","))
                break;
        }

        return [.. names];
    }

    private string[] FailParameters()
    {
        _hasFailed = true;
        return [];
    }

    private ScriptNode Body(string? name, string[] parameters, bool isArrow)
    {
        (int loops, bool isStrict, bool noIn) = (_loops, _isStrict, _noIn);
        (_loops, _noIn) = (0, false);
        _names = new(isFunction: true, _names);
        _names.Open();
        foreach (string parameter in parameters)
            _ = _names.Declare(parameter);
        ScriptNode body;
        if (isArrow && !Is("{"))
        {
            _noIn = noIn;
            body = Assignment();
        }
        else
        {
            Take("{");
            body = FunctionStatements(parameters);
            Take("}");
        }

        var code = new ScriptCode(body, _names.Variables, _names.Functions)
        {
            Name = name,
            Parameters = parameters,
            IsArrow = isArrow,
            IsStrict = _isStrict,
        };
        _ = _names.Close();
        _names = _names.Outer!;
        (_loops, _isStrict, _noIn) = (loops, isStrict, noIn);
        return new(ScriptNodeKind.Function, "", []) { Code = code };
    }

    // A parameter and a let of one name are an error.
    private ScriptNode FunctionStatements(string[] parameters)
    {
        ScriptNode body = Statements(isTop: true);
        if (body.Lexical is { } lexical && Array.Exists(parameters, lexical.ContainsKey))
            return Fail();
        return body;
    }
}
