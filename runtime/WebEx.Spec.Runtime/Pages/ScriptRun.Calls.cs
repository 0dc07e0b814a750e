namespace WebEx;

internal sealed partial class ScriptRun
{
    private static readonly string[] TextMethods =
    [
        "indexOf",
        "lastIndexOf",
        "substring",
        "substr",
        "slice",
        "charAt",
        "charCodeAt",
        "toLowerCase",
        "toUpperCase",
        "replace",
        "search",
        "trim",
        "toString",
        "concat",
        "valueOf",
    ];

    private static readonly string[] ObjectMethods =
    [
        "toString",
        "valueOf",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "constructor",
    ];

    private ScriptValue Call(ScriptNode node, ScriptScope scope)
    {
        ScriptNode callee = node.Parts[0]!;
        if (callee.Kind is ScriptNodeKind.Member or ScriptNodeKind.Index)
        {
            ScriptValue owner = Evaluate(callee.Parts[0]!, scope);
            string? name = callee.Kind == ScriptNodeKind.Member ? callee.Text : Key(callee.Parts[1]!, scope);
            // A member of nothing is an error before the arguments are looked at.
            if (IsGoing && owner.IsNothing)
                return Throw();
            List<ScriptValue> given = EvaluateAll(node.Parts, 1, scope);
            return IsGoing ? CallMember(owner, name!, given) : default;
        }

        bool isOfBrowser = callee.Kind == ScriptNodeKind.Name && IsUndeclared(callee.Text, scope) && IsFunctionOfBrowser(callee.Text);
        ScriptValue function = isOfBrowser ? ScriptValue.Of(ScriptHost.Function, callee.Text) : Evaluate(callee, scope);
        List<ScriptValue> arguments = EvaluateAll(node.Parts, 1, scope);
        return IsGoing ? CallValue(function, ScriptValue.Undefined, arguments) : default;
    }

    private ScriptValue CallValue(ScriptValue function, ScriptValue owner, List<ScriptValue> arguments)
    {
        switch (function.Kind)
        {
            case ScriptKind.Function:
                return Invoke(function.Function!, owner, arguments);
            case ScriptKind.Host when function.HostKind == ScriptHost.Function:
                return CallBrowser(function.Text, arguments);
            case ScriptKind.Host when function.HostKind == ScriptHost.Library:
                return CallLibrary(arguments);
            case ScriptKind.Host:
                Doubt(MayLead);
                return default;
            case ScriptKind.Unknown:
                // Of a script that is not in the page, which gets nothing to lead on with; or an error.
                if (arguments.Exists(argument => argument.HoldsCode))
                    Doubt(MayLead);
                return Choose() ? Throw() : ScriptValue.Unknown;
            default:
                return Throw();
        }
    }

    private ScriptValue Invoke(ScriptFunction function, ScriptValue owner, List<ScriptValue> arguments)
    {
        if (!Enter())
            return default;
        ScriptCode code = function.Code;
        var scope = new ScriptScope(function.Scope, _turn);
        if (code.Name is { } self && scope.Find(self, out _) is null)
            scope.DeclareOwnName(self, ScriptValue.Of(function));
        for (int i = 0; i < code.Parameters.Length; i++)
            scope.Declare(code.Parameters[i], i < arguments.Count ? arguments[i] : ScriptValue.Undefined);
        foreach (string name in code.Variables)
        {
            if (Array.IndexOf(code.Parameters, name) < 0)
                scope.Declare(name, ScriptValue.Undefined);
        }

        foreach (ScriptCode inner in code.Functions)
            scope.Declare(inner.Name!, ScriptValue.Of(new ScriptFunction(inner, scope, default)));
        if (code.Body.Lexical is { } lexical)
        {
            foreach (KeyValuePair<string, bool> name in lexical)
                scope.DeclareLexical(name.Key, name.Value);
        }

        (ScriptValue outer, bool isStrict) = (_this, _isStrict);
        _isStrict = code.IsStrict;
        _this =
            code.IsArrow ? function.This
            : owner.IsNothing && !code.IsStrict ? ScriptValue.Of(ScriptHost.Window)
            : owner;
        ScriptValue result = ScriptValue.Undefined;
        if (code.Body.Kind != ScriptNodeKind.Block)
            result = Evaluate(code.Body, scope);
        else if (RunAll(code.Body, scope) == Done.Return)
            result = _returned;
        (_this, _isStrict) = (outer, isStrict);
        _budget.Leave();
        return result;
    }

    private ScriptValue CallMember(ScriptValue owner, string name, List<ScriptValue> arguments)
    {
        switch (owner.Kind)
        {
            case ScriptKind.Function when name == "call":
                return Invoke(
                    owner.Function!,
                    arguments.Count > 0 ? arguments[0] : default,
                    arguments.GetRange(Math.Min(1, arguments.Count), Math.Max(0, arguments.Count - 1))
                );
            case ScriptKind.Function when name == "apply" && arguments.Count == 2 && arguments[1].Kind == ScriptKind.Array:
                return Invoke(owner.Function!, arguments[0], arguments[1].Items);
            case ScriptKind.Object when owner.Members.TryGetValue(name, out ScriptValue member):
                return CallValue(member, owner, arguments);
            case ScriptKind.Object when Array.IndexOf(ObjectMethods, name) < 0:
                return Throw();
            case ScriptKind.Array:
                return CallArray(owner.Items, name, arguments);
            case ScriptKind.Text
            or ScriptKind.SomeText
            or ScriptKind.Number
                when Array.IndexOf(TextMethods, name) >= 0 && !arguments.Exists(argument => argument.HoldsCode && !argument.Is(ScriptHost.Pattern)):
                if (name is "toString" or "valueOf")
                    return owner;
                // A number has few of these methods.
                if (owner.Kind == ScriptKind.Text)
                    return ScriptValue.SomeText;
                return owner.Kind == ScriptKind.Number ? Throw() : ScriptValue.SomeText;
            case ScriptKind.Unknown:
                return Choose() ? Throw() : CallValue(owner, default, arguments);
            case ScriptKind.Form:
                return CallForm(owner.Form!, name);
            case ScriptKind.Host:
                return CallHost(owner, name, arguments);
            default:
                Doubt(MayLead);
                return default;
        }
    }

    private ScriptValue CallArray(List<ScriptValue> items, string name, List<ScriptValue> arguments)
    {
        switch (name)
        {
            case "push":
                if (items.Count + arguments.Count > LongestText)
                    Doubt(TooLong);
                items.AddRange(arguments);
                NoteChange(-1);
                return ScriptValue.Of((double)items.Count);
            case "join" when items.Count < 100 && items.TrueForAll(item => item.Kind is ScriptKind.Text or ScriptKind.Number) && arguments.Count < 2:
                if (arguments.Count == 1 && arguments[0].Kind != ScriptKind.Text)
                    break;
                string text = string.Join(arguments.Count == 1 ? arguments[0].Text : ",", items.ConvertAll(item => item.AsText()!));
                if (!_budget.Spend(text.Length / CharactersInStep))
                    Doubt(TooLong);
                return text.Length <= LongestText ? ScriptValue.Of(text) : ScriptValue.SomeText;
            default:
                break;
        }

        Doubt(MayLead);
        return default;
    }

    private ScriptValue New(ScriptNode node, ScriptScope scope)
    {
        string? name = node.Parts[0] is { Kind: ScriptNodeKind.Name } type && IsUndeclared(type.Text, scope) ? type.Text : null;
        List<ScriptValue> arguments = EvaluateAll(node.Parts, 1, scope);
        if (!IsGoing)
            return default;
        if (!arguments.Exists(argument => argument.HoldsCode))
        {
            if (name == "Date")
                return ScriptValue.Of(ScriptHost.Date);
            if (name == "Image")
                return ScriptValue.Of(ScriptHost.Image);
            if (name == "Error")
                return ScriptValue.Unknown;
            if (name == "Object" && arguments.Count == 0)
                return ScriptValue.Of(new Dictionary<string, ScriptValue>(StringComparer.Ordinal));
            if (name == "Array" && arguments.Count == 0)
                return ScriptValue.Of(new List<ScriptValue>());
        }

        Doubt(MayLead);
        return default;
    }
}
