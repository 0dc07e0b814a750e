namespace WebEx;

// A script, or the body of a function.
internal sealed class ScriptCode(ScriptNode body, ICollection<string> variables, List<ScriptCode> functions)
{
    public string? Name { get; init; }

    public string[] Parameters { get; init; } = [];

    // A block; of an arrow function without braces, an expression.
    public ScriptNode Body => body;

    public bool IsArrow { get; init; }

    public bool IsStrict { get; init; }

    // Declared by var anywhere in it.
    public ICollection<string> Variables => variables;

    // Declared by function, there before the first statement runs.
    public List<ScriptCode> Functions => functions;
}
