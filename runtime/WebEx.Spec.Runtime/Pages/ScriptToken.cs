namespace WebEx;

internal enum ScriptTokenKind : byte
{
    Name,
    Text,
    Number,
    Pattern,
    Mark,
}

// A piece of a script. A bracket knows its partner.
internal struct ScriptToken
{
    public ScriptTokenKind Kind;
    public bool IsOnNewLine;
    public int Start;
    public int Length;
    public int Partner;
}
