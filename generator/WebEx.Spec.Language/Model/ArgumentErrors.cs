namespace WebEx.Spec.Language.Model;

/// <summary>The codes that the site returns when a limit of an argument is broken, each null where the guide names none.</summary>
/// <param name="Missing">It is required and was not given.</param>
/// <param name="TooFew">Some of its values were given, but fewer than needed.</param>
/// <param name="TooLong">It is longer than allowed.</param>
/// <param name="TooShort">It is shorter than allowed.</param>
/// <param name="Characters">It holds a forbidden character.</param>
/// <param name="Invalid">It has the wrong format, is out of range, or is not one of the choices.</param>
public sealed record ArgumentErrors(string? Missing, string? TooFew, string? TooLong, string? TooShort, string? Characters, string? Invalid)
{
    /// <summary>No code known.</summary>
    public static ArgumentErrors None { get; } = new(null, null, null, null, null, null);

    /// <summary>It holds a character beyond ASCII.</summary>
    public string? NotAscii { get; init; }

    /// <summary>The length above which the site returns <see cref="TooLong"/>; null where that is the maximum of the argument.</summary>
    public long? TooLongAbove { get; init; }

    /// <summary>The length below which the site returns <see cref="TooShort"/>; null where that is the minimum of the argument.</summary>
    public long? TooShortBelow { get; init; }

    /// <summary>Those that are known. A method, so that the text of the record is made of what it holds.</summary>
    public IEnumerable<string> Known() => new[] { Missing, TooFew, TooShort, TooLong, Characters, NotAscii, Invalid }.OfType<string>();
}
