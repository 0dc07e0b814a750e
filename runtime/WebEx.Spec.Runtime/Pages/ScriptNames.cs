namespace WebEx;

// The names that a script or a function declares, while it is read. A name that is declared twice where that is an error is refused.
internal sealed class ScriptNames(bool isFunction, ScriptNames? outer)
{
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly Stack<(Dictionary<string, bool> Lexical, HashSet<string> Variables)> _blocks = new();

    public ScriptNames? Outer => outer;

    public bool IsFunction => isFunction;

    public ICollection<string> Variables => _variables;

    public List<ScriptCode> Functions { get; } = [];

    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    public void Open() => _blocks.Push((new(StringComparer.Ordinal), new(StringComparer.Ordinal)));

    public Dictionary<string, bool>? Close()
    {
        Dictionary<string, bool> lexical = _blocks.Pop().Lexical;
        return lexical.Count > 0 ? lexical : null;
    }

    // By var, or as a function.
    public bool Declare(string name)
    {
        _ = _variables.Add(name);
        foreach ((Dictionary<string, bool> lexical, HashSet<string> variables) in _blocks)
        {
            if (lexical.ContainsKey(name))
                return false;
            _ = variables.Add(name);
        }

        return true;
    }

    public bool DeclareLexical(string name, bool isConstant)
    {
        (Dictionary<string, bool> lexical, HashSet<string> variables) = _blocks.Peek();
        if (lexical.ContainsKey(name) || variables.Contains(name))
            return false;
        lexical.Add(name, isConstant);
        return true;
    }
}
