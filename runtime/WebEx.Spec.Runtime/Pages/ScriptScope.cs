namespace WebEx;

// The variables of all scripts, of a block, or of a function while it runs.
internal sealed class ScriptScope(ScriptScope? outer, int turn)
{
    private readonly Dictionary<string, ScriptVariable> _variables = new(StringComparer.Ordinal);

    public ScriptScope? Outer => outer;

    // In which turn of the page's life it was made: a callback that assigns to a variable of another turn leaves something behind.
    public int Turn => turn;

    public ScriptVariable? Find(string name, out ScriptScope? owner)
    {
        for (owner = this; owner is not null; owner = owner.Outer)
        {
            if (owner._variables.TryGetValue(name, out ScriptVariable? found))
                return found;
        }

        return null;
    }

    public ScriptVariable? FindOwn(string name) => _variables.TryGetValue(name, out ScriptVariable? found) ? found : null;

    public void Declare(string name, ScriptValue value) => _variables[name] = new() { Value = value, IsReady = true };

    public void DeclareOwnName(string name, ScriptValue value) =>
        _variables[name] = new()
        {
            Value = value,
            IsReady = true,
            IsOwnName = true,
        };

    // By let or const: there, and not to be used before its declaration ran.
    public void DeclareLexical(string name, bool isConstant) => _variables[name] = new() { IsConstant = isConstant };
}

internal sealed class ScriptVariable
{
    public ScriptValue Value { get; set; }

    public bool IsConstant { get; init; }

    // The name of a function in itself, which stays what it is.
    public bool IsOwnName { get; init; }

    public bool IsReady { get; set; }
}
