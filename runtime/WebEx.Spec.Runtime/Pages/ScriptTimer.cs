namespace WebEx;

// What a script has put off.
internal sealed class ScriptTimer(ScriptValue what, List<ScriptValue> arguments)
{
    public ScriptValue What => what;

    public List<ScriptValue> Arguments => arguments;

    public double Due { get; set; }

    // Null for one that runs once.
    public double? Interval { get; init; }

    public bool IsCleared { get; set; }
}
