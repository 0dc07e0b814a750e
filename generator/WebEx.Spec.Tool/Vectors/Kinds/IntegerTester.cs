using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A whole number.</summary>
internal class IntegerTester : ArgumentTester, IReplyTester
{
    /// <summary>The value that is usual where the limits allow it.</summary>
    protected virtual long Typical => 1;

    /// <summary>The greatest number; null where there is no limit.</summary>
    protected virtual long? Most(ArgumentModel argument) => argument.Max;

    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) => Math.Min(Math.Max(argument.Min ?? 0, Typical), Most(argument) ?? long.MaxValue);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough) =>
        Numbers(argument, isThorough).Distinct().Select(number => (InvariantText.Of(number), (object)number));

    /// <summary>Numbers that are written in a way of their own: short and long, and with a sign where nothing is padded.</summary>
    protected virtual IEnumerable<long> Numbers(ArgumentModel argument, bool isThorough) =>
        [
            .. new[] { argument.Min, argument.Max }.OfType<long>(),
            7,
            .. isThorough ? [0, 10, 123, int.MaxValue] : Array.Empty<long>(),
            .. isThorough && argument.Digits == 1 ? [-5] : Array.Empty<long>(),
        ];

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center) =>
        NumberCases.Range(argument.Min ?? 0, Most(argument));

    /// <inheritdoc/>
    protected override string Text(ArgumentModel argument, object value) => Padded((long)value, argument.Digits);

    /// <summary>A number with at least so many digits.</summary>
    public static string Padded(long number, int digits) => (number < 0 ? "-" : "") + InvariantText.Of(Math.Abs(number)).PadLeft(digits, '0');

    /// <inheritdoc/>
    public override IEnumerable<Spelling> Spellings(ArgumentModel argument, string written, bool isThorough) =>
        isThorough ? [new Spelling("leading-zeros", "00" + written)] : [];

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Text)> Malformed(ArgumentModel argument) => NumberCases.Malformed(int.MinValue, int.MaxValue);

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        long number = (long)value;
        // A count or a measure is not below zero, and no error of the site is about that.
        if (argument.Min is null && number < 0)
            yield return scope.Breach("outOfRange", argument);
        if (number < (argument.Min ?? long.MinValue) || number > (argument.Max ?? long.MaxValue))
            yield return scope.Breach("outOfRange", argument, argument.Errors.Invalid);
    }

    /// <inheritdoc/>
    public override object OfToken(ArgumentModel argument, string token) => long.Parse(token, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override object? OtherThan(ArgumentModel argument, IEnumerable<string> tokens, CenterSet center)
    {
        long number = argument.Min ?? 0;
        while (tokens.Contains(InvariantText.Of(number)))
            number++;
        return number;
    }

    /// <inheritdoc/>
    public (object Value, string Text) Usual(ReplyParameter parameter) => Numbered(parameter, 7);

    /// <inheritdoc/>
    public (object Value, string Text) Numbered(ReplyParameter part, int number) => ((long)number, InvariantText.Of(number));

    /// <inheritdoc/>
    public IEnumerable<(string Name, object Value, string Text)> Cases(ReplyParameter parameter) =>
        new long[] { 0, 42, int.MaxValue, -1 }
            .Select(number => (InvariantText.Of(number), (object)number, InvariantText.Of(number)))
            .Append(("leading-zeros", 7L, "007"));

    /// <inheritdoc/>
    public IEnumerable<(string Name, string Text)> Malformed(ReplyParameter parameter) => [("no-number", "abc"), ("too-large", "2147483648"), ("empty", "")];
}
