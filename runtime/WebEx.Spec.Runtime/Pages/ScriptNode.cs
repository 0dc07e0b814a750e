namespace WebEx;

internal enum ScriptNodeKind : byte
{
    // Expressions.
    Text,
    Number,
    Word,
    Name,
    This,
    Pattern,
    Array,
    Object,
    Function,
    Member,
    Index,
    Call,
    New,
    Unary,
    Update,
    Binary,
    Logical,
    Conditional,
    Assign,
    Sequence,

    // Statements.
    Empty,
    Declare,
    Expression,
    Block,
    If,
    Loop,
    Return,
    Break,
    Continue,
    Throw,
    Try,
    Label,

    // A statement whose syntax is known, and that is not followed when it runs.
    NotFollowed,
}

// A part of a script. What its parts are is said by the parser, where it makes the node.
internal sealed class ScriptNode(ScriptNodeKind kind, string text, params ScriptNode?[] parts)
{
    public ScriptNodeKind Kind { get; } = kind;

    // The name, the operator or the literal text.
    public string Text { get; } = text;

    public ScriptNode?[] Parts { get; } = parts;

    // Of a function.
    public ScriptCode? Code { get; init; }

    // Of a block: the names that let and const declare in it; true for a constant.
    public Dictionary<string, bool>? Lexical { get; init; }
}
