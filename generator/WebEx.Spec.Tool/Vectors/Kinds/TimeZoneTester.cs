using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>The number of a time zone in the guide's table.</summary>
internal sealed class TimeZoneTester : IntegerTester
{
    /// <inheritdoc/>
    protected override long Typical => 4;

    /// <inheritdoc/>
    protected override long? Most(ArgumentModel argument) => argument.Max ?? TimeZoneModel.LastIndex;

    /// <inheritdoc/>
    protected override IEnumerable<long> Numbers(ArgumentModel argument, bool isThorough) =>
        isThorough ? [0, Typical, TimeZoneModel.LastIndex] : [Typical, TimeZoneModel.LastIndex];

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope) =>
        (long)value < (argument.Min ?? 0) || (long)value > Most(argument) ? [scope.Breach("outOfRange", argument, argument.Errors.Invalid)] : [];
}
