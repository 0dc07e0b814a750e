namespace WebEx;

// Reads a script by the grammar of ECMAScript 5, with let, const, arrow functions and texts in backquotes. A script with anything else, or with an error of
// syntax, is not read:
// a browser runs nothing of a script with an error, and what is not known could be one.
internal sealed partial class ScriptParser
{
    private const int MostDepth = 100;

    private static readonly string[] Reserved =
    [
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "import",
        "in",
        "instanceof",
        "new",
        "null",
        "return",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "var",
        "void",
        "while",
        "with",
    ];

    // Names that are words of the language only in some scripts.
    private static readonly string[] Doubtful =
    [
        "let",
        "static",
        "yield",
        "await",
        "async",
        "implements",
        "interface",
        "package",
        "private",
        "protected",
        "public",
        "arguments",
        "eval",
    ];

    private readonly ScriptTokens _tokens;
    private readonly ScriptBudget _budget;
    private ScriptNames _names;
    private int _at;
    private int _depth;
    private int _loops;
    private bool _hasFailed;
    private bool _isStrict;
    private bool _noIn;

    private ScriptParser(ScriptTokens tokens, ScriptBudget budget, bool isStrict)
    {
        _tokens = tokens;
        _budget = budget;
        _isStrict = isStrict;
        _names = new(isFunction: false, outer: null);
    }

    // Null for a script that is not read. The text of a handler is the body of a function.
    public static ScriptCode? TryRead(string text, ScriptBudget budget, bool isFunction = false, bool isModule = false)
    {
        if (ScriptTokens.TryRead(text, isModule) is not { } tokens || !budget.Spend(tokens.Count))
            return null;
        var parser = new ScriptParser(tokens, budget, isModule) { _names = new(isFunction, outer: null) };
        ScriptNode body = parser.Statements(isTop: true);
        if (parser._hasFailed || parser._at < tokens.Count)
            return null;
        return new(body, parser._names.Variables, parser._names.Functions) { IsStrict = parser._isStrict };
    }

    private ScriptNode Statements(bool isTop)
    {
        _names.Open();
        var statements = new List<ScriptNode?>();
        bool mayDirect = isTop;
        while (!_hasFailed && _at < _tokens.Count && !Is("}"))
        {
            mayDirect = mayDirect && _tokens.IsText(_at);
            if (mayDirect && _tokens.Written(_at) is "'use strict'" or "\"use strict\"")
                _isStrict = true;
            statements.Add(Statement(mayDeclare: true, mayDeclareFunction: isTop));
        }

        return new(ScriptNodeKind.Block, "", [.. statements]) { Lexical = _names.Close() };
    }

    private ScriptNode Statement(bool mayDeclare = false, bool mayDeclareFunction = false)
    {
        if (_hasFailed || ++_depth > MostDepth)
            return Fail();
        ScriptNode statement = StatementHere(mayDeclare, mayDeclareFunction);
        _depth--;
        return statement;
    }

    private ScriptNode StatementHere(bool mayDeclare, bool mayDeclareFunction)
    {
        if (TryTake(";"))
            return new(ScriptNodeKind.Empty, "");
        if (Is("{"))
            return Braces();
        if (Is("function"))
            return mayDeclareFunction ? FunctionStatement() : Fail();
        if (Is("var"))
            return Ended(Declaration(noIn: false));
        if (Is("const") || (Is("let") && _tokens.IsName(_at + 1)))
            return mayDeclare ? Ended(Declaration(noIn: false)) : Fail();
        if (TryTake("if"))
            return If();
        if (TryTake("for"))
            return For();
        if (TryTake("while"))
        {
            ScriptNode condition = Parentheses();
            return new(ScriptNodeKind.Loop, "", null, condition, null, LoopBody());
        }

        if (TryTake("do"))
            return Do();
        if (TryTake("try"))
            return Try();
        if (TryTake("switch"))
            return Switch();
        if (TryTake("with"))
        {
            if (_isStrict)
                return Fail();
            _ = Parentheses();
            _ = Statement();
            return new(ScriptNodeKind.NotFollowed, "");
        }

        if (Is("return"))
        {
            _at++;
            if (!_names.IsFunction)
                return Fail();
            return Ended(new(ScriptNodeKind.Return, "", IsEnd() ? null : Expression()));
        }

        if (Is("throw"))
        {
            _at++;
            return IsEnd() ? Fail() : Ended(new(ScriptNodeKind.Throw, "", Expression()));
        }

        if (Is("break") || Is("continue"))
            return Jump();
        if (_tokens.IsName(_at) && _tokens.Is(_at + 1, ":"))
        {
            // Which statement a label ends is not followed.
            string label = Name();
            _at++;
            if (!_names.Labels.Add(label))
                return Fail();
            ScriptNode labelled = Statement();
            _ = _names.Labels.Remove(label);
            return new(ScriptNodeKind.Label, label, labelled);
        }

        return Ended(new(ScriptNodeKind.Expression, "", Expression()));
    }

    private ScriptNode Braces()
    {
        Take("{");
        ScriptNode block = Statements(isTop: false);
        Take("}");
        return block;
    }

    private ScriptNode FunctionStatement()
    {
        ScriptNode function = Function(isStatement: true);
        if (function.Code is { Name: { } name } code)
        {
            if (!_names.Declare(name))
                return Fail();
            _names.Functions.Add(code);
        }

        return new(ScriptNodeKind.Empty, "");
    }

    // Each part is a name with its value, or without.
    private ScriptNode Declaration(bool noIn)
    {
        string word = _tokens.Written(_at++);
        var parts = new List<ScriptNode?>();
        do
        {
            string name = Name();
            if (_hasFailed || !(word == "var" ? _names.Declare(name) : _names.DeclareLexical(name, word == "const")))
                return Fail();
            ScriptNode? value = null;
            if (TryTake("="))
            {
                bool outer = _noIn;
                _noIn = noIn;
                value = Assignment();
                _noIn = outer;
            }
            else if (word == "const")
            {
                return Fail();
            }

            parts.Add(new(ScriptNodeKind.Name, name, value));
        } while (TryTake(","));
        return new(ScriptNodeKind.Declare, word, [.. parts]);
    }

    private ScriptNode If()
    {
        ScriptNode condition = Parentheses();
        ScriptNode then = Statement();
        return new(ScriptNodeKind.If, "", condition, then, TryTake("else") ? Statement() : null);
    }

    // What is done first, the condition, what is done after each time, the body. The text is "do" where the body comes first.
    private ScriptNode For()
    {
        Take("(");
        ScriptNode? first = null;
        if (Is("let") || Is("const"))
            return Fail();
        if (Is("var"))
        {
            first = Declaration(noIn: true);
        }
        else if (!Is(";"))
        {
            _noIn = true;
            first = new(ScriptNodeKind.Expression, "", Expression());
            _noIn = false;
        }

        if (Is("in") || Is("of"))
            return ForIn();
        Take(";");
        ScriptNode? condition = Is(";") ? null : Expression();
        Take(";");
        ScriptNode? after = Is(")") ? null : Expression();
        Take(")");
        return new(ScriptNodeKind.Loop, "", first, condition, after, LoopBody());
    }

    private ScriptNode ForIn()
    {
        _at++;
        _ = Expression();
        Take(")");
        _ = LoopBody();
        return new(ScriptNodeKind.NotFollowed, "");
    }

    private ScriptNode Do()
    {
        ScriptNode body = LoopBody();
        Take("while");
        ScriptNode condition = Parentheses();
        _ = TryTake(";");
        return new(ScriptNodeKind.Loop, "do", null, condition, null, body);
    }

    private ScriptNode LoopBody()
    {
        _loops++;
        ScriptNode body = Statement();
        _loops--;
        return body;
    }

    // What is tried, the name of the error, what catches it, what is done at last.
    private ScriptNode Try()
    {
        ScriptNode tried = Braces();
        ScriptNode? name = null;
        ScriptNode? caught = null;
        if (TryTake("catch"))
        {
            if (TryTake("("))
            {
                name = new(ScriptNodeKind.Name, Name());
                Take(")");
            }

            caught = Braces();
        }

        ScriptNode? last = TryTake("finally") ? Braces() : null;
        return caught is null && last is null ? Fail() : new(ScriptNodeKind.Try, "", tried, name, caught, last);
    }

    private ScriptNode Switch()
    {
        _ = Parentheses();
        Take("{");
        _loops++;
        bool hasDefault = false;
        while (!_hasFailed && !Is("}"))
        {
            if (TryTake("default"))
            {
                if (hasDefault)
                    return Fail();
                hasDefault = true;
            }
            else
            {
                Take("case");
                _ = Expression();
            }

            Take(":");
            while (!_hasFailed && !Is("case") && !Is("default") && !Is("}"))
                _ = Statement();
        }

        _loops--;
        Take("}");
        return new(ScriptNodeKind.NotFollowed, "");
    }

    private ScriptNode Jump()
    {
        string word = _tokens.Written(_at++);
        string label = "";
        if (!IsEnd())
        {
            label = Name();
            if (!_names.Labels.Contains(label))
                return Fail();
        }
        else if (_loops == 0)
        {
            return Fail();
        }

        return Ended(new(word == "break" ? ScriptNodeKind.Break : ScriptNodeKind.Continue, label));
    }

    private ScriptNode Parentheses()
    {
        Take("(");
        ScriptNode expression = Expression();
        Take(")");
        return expression;
    }

    // A statement ends with a semicolon, a brace, or a line.
    private ScriptNode Ended(ScriptNode statement)
    {
        if (!TryTake(";") && !IsEnd())
            return Fail();
        return statement;
    }

    private bool IsEnd() => _at >= _tokens.Count || Is(";") || Is("}") || _tokens[_at].IsOnNewLine;

    private string Name()
    {
        if (!_tokens.IsName(_at))
            return FailName();
        string name = _tokens.Written(_at);
        if (Array.IndexOf(Reserved, name) >= 0 || Array.IndexOf(Doubtful, name) >= 0)
            return FailName();
        _at++;
        return name;
    }

    private bool Is(string text) => _tokens.Is(_at, text);

    private bool TryTake(string text)
    {
        if (_hasFailed || !Is(text))
            return false;
        _at++;
        return true;
    }

    private void Take(string text)
    {
        if (!TryTake(text))
            _hasFailed = true;
    }

    private ScriptNode Fail()
    {
        _hasFailed = true;
        return new(ScriptNodeKind.Empty, "");
    }

    private string FailName()
    {
        _hasFailed = true;
        return "";
    }
}
