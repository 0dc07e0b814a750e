namespace WebEx;

internal sealed partial class ScriptRun
{
    private const int LongestText = 64 * 1024;
    private const int CharactersInStep = 32;

    private ScriptValue Evaluate(ScriptNode node, ScriptScope scope)
    {
        if (!Enter())
            return ScriptValue.Undefined;
        ScriptValue value = EvaluateHere(node, scope);
        _budget.Leave();
        return IsGoing ? value : ScriptValue.Undefined;
    }

    private ScriptValue EvaluateHere(ScriptNode node, ScriptScope scope)
    {
        ScriptNode?[] parts = node.Parts;
        switch (node.Kind)
        {
            case ScriptNodeKind.Text:
                return ScriptValue.Of(node.Text);
            case ScriptNodeKind.Number:
                return ScriptValue.Of(ScriptNumber.Of(node.Text));
            case ScriptNodeKind.Word:
                return node.Text == "null" ? ScriptValue.Null : ScriptValue.Of(node.Text == "true");
            case ScriptNodeKind.Pattern:
                return ScriptValue.Of(ScriptHost.Pattern);
            case ScriptNodeKind.This:
                return _this;
            case ScriptNodeKind.Name:
                return ReadName(node.Text, scope);
            case ScriptNodeKind.Function:
                return ScriptValue.Of(new ScriptFunction(node.Code!, scope, node.Code!.IsArrow ? _this : default));
            case ScriptNodeKind.Array:
                return ScriptValue.Of(EvaluateAll(parts, 0, scope));
            case ScriptNodeKind.Object:
                return EvaluateObject(parts, scope);
            case ScriptNodeKind.Member:
                return GetMember(Evaluate(parts[0]!, scope), node.Text);
            case ScriptNodeKind.Index:
                ScriptValue owner = Evaluate(parts[0]!, scope);
                return Key(parts[1]!, scope) is { } key ? GetMember(owner, key) : ScriptValue.Undefined;
            case ScriptNodeKind.Call:
                return Call(node, scope);
            case ScriptNodeKind.New:
                return New(node, scope);
            case ScriptNodeKind.Unary:
                return EvaluateUnary(node, scope);
            case ScriptNodeKind.Update:
                return EvaluateUpdate(node, scope);
            case ScriptNodeKind.Binary:
                ScriptValue left = Evaluate(parts[0]!, scope);
                ScriptValue right = Evaluate(parts[1]!, scope);
                return IsGoing ? Combine(node.Text, left, right) : left;
            case ScriptNodeKind.Logical:
                ScriptValue first = Evaluate(parts[0]!, scope);
                if (!IsGoing)
                    return first;
                return IsTrue(first) == (node.Text == "&&") ? Evaluate(parts[1]!, scope) : first;
            case ScriptNodeKind.Conditional:
                bool isTrue = IsTrue(Evaluate(parts[0]!, scope));
                return IsGoing ? Evaluate(parts[isTrue ? 1 : 2]!, scope) : default;
            case ScriptNodeKind.Assign:
                return EvaluateAssign(node, scope);
            default:
                ScriptValue last = ScriptValue.Undefined;
                foreach (ScriptNode? part in parts)
                    last = Evaluate(part!, scope);
                return last;
        }
    }

    private List<ScriptValue> EvaluateAll(ScriptNode?[] parts, int start, ScriptScope scope)
    {
        var values = new List<ScriptValue>(parts.Length - start);
        for (int i = start; i < parts.Length && IsGoing; i++)
            values.Add(Evaluate(parts[i]!, scope));
        return values;
    }

    private ScriptValue EvaluateObject(ScriptNode?[] parts, ScriptScope scope)
    {
        var members = new Dictionary<string, ScriptValue>(StringComparer.Ordinal);
        foreach (ScriptNode? part in parts)
            members[part!.Text] = Evaluate(part.Parts[0]!, scope);
        return ScriptValue.Of(members);
    }

    // The name of a member that is computed; null where it is not known.
    private string? Key(ScriptNode node, ScriptScope scope)
    {
        ScriptValue key = Evaluate(node, scope);
        if (!IsGoing)
            return null;
        if (key.AsText() is { } name)
            return name;
        Doubt(MayLead);
        return null;
    }

    private ScriptValue EvaluateUnary(ScriptNode node, ScriptScope scope)
    {
        ScriptNode operand = node.Parts[0]!;
        if (node.Text == "typeof")
            return operand.Kind == ScriptNodeKind.Name && IsUndeclared(operand.Text, scope) ? ScriptValue.SomeText : TypeOf(Evaluate(operand, scope));
        ScriptValue value = Evaluate(operand, scope);
        if (!IsGoing)
            return value;
        switch (node.Text)
        {
            case "!":
                return value.Truth() is { } truth ? ScriptValue.Of(!truth) : ScriptValue.SomeText;
            case "void":
                return ScriptValue.Undefined;
            case "delete":
                Doubt(MayLead);
                return value;
            default:
                if (!value.IsPrimitive && value.Kind != ScriptKind.Unknown && value.Kind != ScriptKind.Function)
                    Doubt(MayLead);
                if (value.Kind != ScriptKind.Number)
                    return ScriptValue.SomeText;
                return node.Text switch
                {
                    "-" => ScriptValue.Of(-value.Number),
                    "+" => value,
                    _ => ScriptValue.SomeText,
                };
        }
    }

    private static ScriptValue TypeOf(ScriptValue value) =>
        value.Kind switch
        {
            ScriptKind.Undefined => ScriptValue.Of("undefined"),
            ScriptKind.Truth => ScriptValue.Of("boolean"),
            ScriptKind.Number => ScriptValue.Of("number"),
            ScriptKind.Text => ScriptValue.Of("string"),
            ScriptKind.Function => ScriptValue.Of("function"),
            ScriptKind.Null or ScriptKind.Object or ScriptKind.Array => ScriptValue.Of("object"),
            _ => ScriptValue.SomeText,
        };

    private ScriptValue EvaluateUpdate(ScriptNode node, ScriptScope scope)
    {
        ScriptNode target = node.Parts[0]!;
        ScriptValue old = Evaluate(target, scope);
        if (!IsGoing)
            return old;
        if (!old.IsPrimitive && old.Kind != ScriptKind.Unknown)
            Doubt(MayLead);
        ScriptValue value =
            old.Kind == ScriptKind.Number ? ScriptValue.Of(old.Number + (node.Text.EndsWith("+", StringComparison.Ordinal) ? 1 : -1)) : ScriptValue.SomeText;
        Store(target, value, scope);
        return node.Text.StartsWith("post", StringComparison.Ordinal) ? (old.Kind == ScriptKind.Number ? old : ScriptValue.SomeText) : value;
    }

    private ScriptValue EvaluateAssign(ScriptNode node, ScriptScope scope)
    {
        ScriptNode target = node.Parts[0]!;
        // The owner of a member is looked at before the value is.
        ScriptValue owner = target.Kind == ScriptNodeKind.Name ? default : Evaluate(target.Parts[0]!, scope);
        string? name = target.Kind == ScriptNodeKind.Index ? Key(target.Parts[1]!, scope) : target.Text;
        if (!IsGoing || name is null)
            return default;
        ScriptValue old =
            node.Text == "=" ? default
            : target.Kind == ScriptNodeKind.Name ? ReadName(name, scope)
            : GetMember(owner, name);
        ScriptValue value = Evaluate(node.Parts[1]!, scope);
        if (!IsGoing)
            return value;
        if (node.Text != "=")
            value = Combine(node.Text.Substring(0, node.Text.Length - 1), old, value);
        if (!IsGoing)
            return value;
        if (target.Kind == ScriptNodeKind.Name)
            AssignName(name, value, scope);
        else
            SetMember(owner, name, value);
        return value;
    }

    private void Store(ScriptNode target, ScriptValue value, ScriptScope scope)
    {
        if (!IsGoing)
            return;
        if (target.Kind == ScriptNodeKind.Name)
            AssignName(target.Text, value, scope);
        else if (target.Kind == ScriptNodeKind.Member)
            SetMember(Evaluate(target.Parts[0]!, scope), target.Text, value);
        else
            Doubt(MayLead);
    }

    private ScriptValue ReadName(string name, ScriptScope scope)
    {
        if (scope.Find(name, out _) is not { } variable)
            return ReadUndeclared(name);
        return variable.IsReady ? variable.Value : Throw();
    }

    private static bool IsUndeclared(string name, ScriptScope scope) => scope.Find(name, out _) is null;

    private void AssignName(string name, ScriptValue value, ScriptScope scope)
    {
        if (scope.Find(name, out ScriptScope? owner) is not { } variable)
        {
            if (_isStrict && !IsOfBrowser(name))
                _ = Throw();
            else
                SetWindow(name, value);
            return;
        }

        if (!variable.IsReady || variable.IsConstant)
        {
            _ = Throw();
            return;
        }

        if (variable.IsOwnName)
            Doubt(MayLead);
        NoteChange(owner!.Turn);
        variable.Value = value;
    }

    private ScriptValue Combine(string sign, ScriptValue left, ScriptValue right)
    {
        if (sign is "===" or "!==" or "==" or "!=")
            return IsEqual(left, right, sign.Length == 2) is { } isEqual ? ScriptValue.Of(isEqual == (sign[0] == '=')) : ScriptValue.SomeText;
        if (sign is "in" or "instanceof")
        {
            if (sign == "in" && right.Is(ScriptHost.Window))
                return ScriptValue.SomeText;
            Doubt(MayLead);
            return default;
        }

        // An object becomes a text by code of its own.
        if ((!left.IsPrimitive && left.Kind != ScriptKind.Unknown) || (!right.IsPrimitive && right.Kind != ScriptKind.Unknown))
        {
            Doubt(MayLead);
            return default;
        }

        if (sign == "+" && (left.Kind == ScriptKind.Text || right.Kind == ScriptKind.Text))
        {
            // Texts that are doubled again and again.
            if (left.AsText() is not { } one || right.AsText() is not { } two || one.Length + two.Length > LongestText)
                return ScriptValue.SomeText;
            if (!_budget.Spend((one.Length + two.Length) / CharactersInStep))
                Doubt(TooLong);
            return ScriptValue.Of(one + two);
        }

        if (left.Kind != ScriptKind.Number || right.Kind != ScriptKind.Number)
            return ScriptValue.SomeText;
        return sign switch
        {
            "+" => ScriptValue.Of(left.Number + right.Number),
            "-" => ScriptValue.Of(left.Number - right.Number),
            "*" => ScriptValue.Of(left.Number * right.Number),
            "<" => ScriptValue.Of(left.Number < right.Number),
            ">" => ScriptValue.Of(left.Number > right.Number),
            "<=" => ScriptValue.Of(left.Number <= right.Number),
            ">=" => ScriptValue.Of(left.Number >= right.Number),
            _ => ScriptValue.SomeText,
        };
    }

    // Null where it is not known: what is not known, texts that could be numbers, and whether this window is in another.
    private static bool? IsEqual(ScriptValue left, ScriptValue right, bool isLoose)
    {
        if (left.Kind is ScriptKind.Unknown || right.Kind is ScriptKind.Unknown || left.Is(ScriptHost.All) || right.Is(ScriptHost.All))
            return null;
        if (left.IsNothing && right.IsNothing)
            return isLoose || left.Kind == right.Kind;
        if (left.IsNothing || right.IsNothing)
            return false;
        if (left.Kind == ScriptKind.SomeText || right.Kind == ScriptKind.SomeText)
            return null;
        if (left.Kind == ScriptKind.Host || right.Kind == ScriptKind.Host)
            return null;
        return left.Kind == right.Kind ? left.IsSame(right)
            : isLoose ? null
            : false;
    }
}
