using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>Yes or no.</summary>
internal sealed class FlagTester : ArgumentTester, IReplyTester
{
    private static readonly bool[] Truths = [true, false];

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Shape(ArgumentModel argument) => Shape(argument.Flag!);

    private static IEnumerable<(string Name, object Value)> Shape(FlagTokens flag) => [("yes", flag.Yes), ("no", flag.No)];

    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough) => [("yes", true), ("no", false)];

    // It has no limits: the value that is not the usual one shows that.
    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center) => [("no", false)];

    /// <inheritdoc/>
    protected override string Text(ArgumentModel argument, object value) => (bool)value ? argument.Flag!.Yes : argument.Flag!.No;

    /// <inheritdoc/>
    public override IEnumerable<Spelling> Spellings(ArgumentModel argument, string written, bool isThorough) => WordCases.InOtherLetters(written);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Text)> Malformed(ArgumentModel argument) => WordCases.Malformed(argument.Flag!.Yes);

    /// <inheritdoc/>
    public override bool IsOfWords(ArgumentModel argument) => true;

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope) => [];

    /// <inheritdoc/>
    public override object OfToken(ArgumentModel argument, string token) => token == argument.Flag!.Yes;

    /// <inheritdoc/>
    public override object? OtherThan(ArgumentModel argument, IEnumerable<string> tokens, CenterSet center) =>
        Truths.Where(value => !tokens.Contains(Text(argument, value))).Select(value => (object)value).FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerable<(string Name, object Value)> Shape(ReplyParameter parameter) => Shape(parameter.Flag!);

    /// <inheritdoc/>
    public (object Value, string Text) Usual(ReplyParameter parameter) => (true, parameter.Flag!.Yes);

    /// <inheritdoc/>
    public IEnumerable<(string Name, object Value, string Text)> Cases(ReplyParameter parameter) =>
        [("yes", true, parameter.Flag!.Yes), ("no", false, parameter.Flag.No), ("capitals", true, parameter.Flag.Yes.ToUpperInvariant())];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string Text)> Malformed(ReplyParameter parameter) => [WordCases.NoWord];
}
