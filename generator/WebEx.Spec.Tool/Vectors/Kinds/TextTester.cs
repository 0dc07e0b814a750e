using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Examples;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>Text.</summary>
internal class TextTester : ArgumentTester, IReplyTester
{
    private const long UsualLength = 8;

    /// <summary>
    /// What a program encodes wrongly: reserved signs, a blank, an escape that is none, characters of two, three and four bytes, and what stays as it is.
    /// </summary>
    protected static IReadOnlyList<(string Name, string Text)> Texts { get; } =
    [
        ("reserved", "a&b=c?d#e/f;g:h@i"),
        ("signs", "!*'()$,[]\"<>\\^`{|}"),
        ("unreserved", "A-z_0.9~"),
        ("blanks", " a  b "),
        ("plus", "1+1"),
        ("percent", "100%41"),
        ("two-bytes", "Müller"),
        ("three-bytes", "日本語"),
        ("four-bytes", "😀"),
        ("controls", "a\r\n\tb"),
        ("empty", ""),
    ];

    // Some of each sort, for arguments that are not tried in every way.
    private static readonly (string Name, string Text)[] Mixed = [("mixed", "R&D = 50% + é/日")];

    private static readonly (string Name, string Text)[] InReplies = [("reserved", "R&D=50% + é/日"), ("four-bytes", "😀")];

    /// <inheritdoc/>
    public override bool IsFreeText => true;

    /// <summary>What a text of any length is made of.</summary>
    protected virtual string Alphabet => FillerText.Letters;

    /// <summary>Texts that do not have the format.</summary>
    protected virtual IReadOnlyList<string> Misshapen => [];

    /// <summary>True when a text has the format that every value of the kind has.</summary>
    protected virtual bool HasFormat(string text) => true;

    /// <summary>A text with so many UTF-16 code units, where the kind permits so few.</summary>
    protected virtual string OfLength(ArgumentModel argument, long length) =>
        argument.Fields is { } fields && length >= fields
            ? TextFields.Of(fields, length)
            : FillerText.Of(string.Concat(Alphabet.Where(c => argument.Forbidden?.Contains(c) != true)), length);

    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center)
    {
        string text = ExampleTexts.Of(argument);
        // A longer word of the argument's own is another meaning.
        return argument.Tokens.Any(token => string.Equals(token.Token, text, StringComparison.OrdinalIgnoreCase)) ? OfLength(argument, text.Length + 1) : text;
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough)
    {
        yield return ("usual", Usual(argument, center));
        foreach (ChoiceValue token in argument.Tokens)
            yield return (token.Name, token.Token);
        foreach ((string name, string text) in ToEncode(isThorough))
            yield return (name, text);
    }

    /// <summary>Texts that a program may encode wrongly.</summary>
    /// <param name="isThorough">True where all are tried.</param>
    protected virtual IEnumerable<(string Name, string Text)> ToEncode(bool isThorough) => isThorough ? Texts : Mixed;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center)
    {
        foreach ((string name, long length) in LengthLimits.Of(argument))
            yield return (name, OfLength(argument, length));
        string usual = OfLength(argument, Math.Min(Math.Max(argument.Min ?? 0, UsualLength), argument.Max ?? UsualLength));
        foreach (char forbidden in argument.Forbidden ?? "")
            yield return ($"forbidden-{InvariantText.CodeOf(forbidden)}", usual[1..] + forbidden);
        if (argument.Forbidden is [var first, ..])
            yield return ("forbidden-in-front", first + usual[1..]);
        yield return ("empty", "");
        if (argument.IsAscii)
        {
            yield return ("ascii-last", usual[1..] + "\u007f");
            yield return ("not-ascii-first", usual[1..] + "\u0080");
        }

        foreach ((int i, string text) in Misshapen.Index())
            yield return ($"misshapen-{InvariantText.Of(i + 1)}", text);
        foreach (ChoiceValue token in argument.Tokens)
        {
            yield return (token.Name, token.Token);
            yield return ($"{token.Name}-in-small-letters", token.Token.ToLowerInvariant());
        }

        foreach ((string name, string text) in argument.Fields is { } fields ? TextFields.Cases(fields) : [])
            yield return (name, text);
    }

    /// <inheritdoc/>
    public override IEnumerable<Spelling> Spellings(ArgumentModel argument, string written, bool isThorough) =>
        isThorough
            ?
            [
                new Spelling("plus-is-a-blank", "a+b", "a b"),
                new Spelling("small-hexadecimal", "%c3%bc%2f", "ü/"),
                new Spelling("not-encoded", "ü/é", "ü/é"),
                new Spelling("encoded-letters", "%41%7A", "Az"),
            ]
            : [];

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        string text = (string)value;
        foreach (Breach breach in LengthLimits.Check(argument, text, scope))
            yield return breach;
        if (argument.Forbidden is { } forbidden && text.AsSpan().IndexOfAny(forbidden) >= 0)
            yield return scope.Breach("forbiddenCharacters", argument, argument.Errors.Characters ?? argument.Errors.Invalid);
        if (argument.IsAscii && text.Any(c => !char.IsAscii(c)))
            yield return scope.Breach("format", argument, argument.Errors.NotAscii);
        if (argument.Fields is { } fields && !TextFields.AreIn(text, fields))
            yield return scope.Breach("format", argument, argument.Errors.Invalid);
        if (argument.Tokens.Any(token => token.Token != text && string.Equals(token.Token, text, StringComparison.OrdinalIgnoreCase)))
            yield return scope.Breach("format", argument, argument.Errors.Invalid);
        if (!HasFormat(text))
            yield return scope.Breach("format", argument, argument.Errors.Invalid);
    }

    /// <inheritdoc/>
    public (object Value, string Text) Usual(ReplyParameter parameter) => Same(ExampleTexts.Of(parameter));

    /// <inheritdoc/>
    public (object Value, string Text) Numbered(ReplyParameter part, int number) =>
        IsFreeText ? Same($"{ExampleTexts.Of(part)} {InvariantText.Of(number)}") : Usual(part);

    /// <inheritdoc/>
    public IEnumerable<(string Name, object Value, string Text)> Cases(ReplyParameter parameter) =>
        InReplies.Select(known => (known.Name, (object)known.Text, known.Text));

    private static (object Value, string Text) Same(string text) => (text, text);
}
