namespace WebEx;

/// <summary>One value of a reply as it is sent: a parameter of a URL or of a form, or an element of markup. Its <see cref="ToString"/> shows no
/// value.</summary>
public readonly record struct ReplyField
{
    private readonly string? _code;
    private readonly string? _text;

    /// <summary>Creates a field that holds a text.</summary>
    /// <param name="code">The code of the parameter, or the name of the element.</param>
    /// <param name="text">Any text, not encoded.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public ReplyField(string code, string text)
    {
        _code = code ?? throw new ArgumentNullException(nameof(code));
        _text = text ?? throw new ArgumentNullException(nameof(text));
        Elements = null;
        Parameter = null;
        IsPromisedAndEmpty = false;
        IsRedirectOnly = false;
        IsMarkupOnly = false;
    }

    /// <summary>Creates an element that holds elements.</summary>
    /// <param name="code">The name of the element.</param>
    /// <param name="elements">What it holds, in order.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public ReplyField(string code, IReadOnlyList<ReplyField> elements)
        : this(code, "") => Elements = elements ?? throw new ArgumentNullException(nameof(elements));

    /// <summary>The code of the parameter, or the name of the element.</summary>
    public string Code => _code ?? "";

    /// <summary>The text, not encoded; empty where the field holds elements.</summary>
    public string Text => _text ?? "";

    /// <summary>The elements inside this one; null where it holds a text.</summary>
    public IReadOnlyList<ReplyField>? Elements { get; }

    // Of whoever makes the reply.
    internal string? Parameter { get; init; }

    internal bool IsPromisedAndEmpty { get; init; }

    internal bool IsRedirectOnly { get; init; }

    internal bool IsMarkupOnly { get; init; }

    /// <summary>The code alone: the value can be confidential.</summary>
    public override string ToString() => Code;
}
