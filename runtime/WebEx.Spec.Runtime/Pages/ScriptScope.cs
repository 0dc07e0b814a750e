namespace WebEx;

// The variables of a script, or of a function while it runs.
internal sealed class ScriptScope(ScriptScope? outer)
{
    private readonly Dictionary<string, ScriptValue> _values = new(StringComparer.Ordinal);

    public ScriptValue Find(string name)
    {
        for (ScriptScope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._values.TryGetValue(name, out ScriptValue value)) return value;
        }

        return ScriptValue.Unknown;
    }

    public void Declare(string name, ScriptValue value) => _values[name] = value;

    // Where it is declared, else for all scripts. What is assigned under a condition is unknown from then on.
    public void Assign(string name, ScriptValue value, bool isCertain)
    {
        ScriptScope scope = this;
        while (scope.Outer is { } next && !scope._values.ContainsKey(name)) scope = next;
        scope._values[name] = isCertain ? value : ScriptValue.Unknown;
    }

    private ScriptScope? Outer => outer;
}
