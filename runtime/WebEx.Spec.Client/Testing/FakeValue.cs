using System.Globalization;

namespace WebEx.Client.Testing;

/// <summary>A value of a response: a text, a number, or elements inside an element of markup.</summary>
public readonly record struct FakeValue
{
    private readonly string? _text;

    private FakeValue(string? text, IReadOnlyList<(string Code, FakeValue Value)>? elements)
    {
        _text = text;
        Inner = elements;
    }

    private string Text => _text ?? "";

    private IReadOnlyList<(string Code, FakeValue Value)>? Inner { get; }

    /// <summary>A text; null is the same as an empty one.</summary>
    /// <param name="text">Any text.</param>
    public static implicit operator FakeValue(string? text) => new(text, null);

    /// <summary>A number, in ASCII digits.</summary>
    /// <param name="number">Any number.</param>
    public static implicit operator FakeValue(long number) => new(number.ToString(CultureInfo.InvariantCulture), null);

    /// <summary>Elements inside an element of markup. Such lists come in markup only: a response to a BackURL has no place for them.</summary>
    /// <param name="elements">Names and values, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="elements"/> is null.</exception>
    public static FakeValue Elements(params (string Code, FakeValue Value)[] elements) =>
        new(null, elements ?? throw new ArgumentNullException(nameof(elements)));

    /// <summary>The text; for elements, their codes.</summary>
    public override string ToString() => Inner is null ? Text : string.Join(", ", Inner.Select(element => element.Code));

    internal ReplyField ToField(string code) => Inner is null ? new(code, Text) : new(code, [.. Inner.Select(element => element.Value.ToField(element.Code))]);
}
