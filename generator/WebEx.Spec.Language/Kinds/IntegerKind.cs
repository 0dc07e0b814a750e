using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Kinds;

/// <summary>A whole number.</summary>
internal sealed class IntegerKind : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["code", "aliases", "default", "max", "min", "digits"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? ReplyKeys => [];

    /// <inheritdoc/>
    public override bool IsNumeric => true;

    /// <inheritdoc/>
    internal override bool IsComparable => true;

    /// <inheritdoc/>
    internal override long? ReadLimit(MapReader reader, string key) => reader.Integer(key, int.MinValue);

    /// <inheritdoc/>
    internal override (string Key, string Problem)? LimitProblem(ArgumentModel argument) =>
        argument is { Min: null, Max: < 0 } ? ("max", $"'max' is {argument.Max}, and a number without 'min' is 0 or more: give 'min' too.") : null;

    /// <inheritdoc/>
    internal override string? DefaultProblem(ArgumentModel argument, string token) =>
        !long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? "is not a number."
        : number < argument.Min || number > argument.Max ? "is out of its range."
        : null;

    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) =>
        argument.Min is not null || argument.Max is not null ? [argument.Errors.Invalid] : [];

    /// <inheritdoc/>
    public override string? ExampleToken(ReplyParameter parameter) => "1";

    /// <inheritdoc/>
    public override (long Least, long Most)? Range(ArgumentModel argument) => argument.Max is { } most ? (argument.Min ?? 0, most) : null;

    /// <inheritdoc/>
    public override bool IsNeverNegative(ArgumentModel argument) => argument.Min is null;
}
