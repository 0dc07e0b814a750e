using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A number whose bits are switches.</summary>
internal sealed class BitsTester : ArgumentTester
{
    private const int LastBit = 31;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Shape(ArgumentModel argument) =>
        [("bits", VectorFields.Of(argument.Bits!.Named.Select(bit => (bit.Name!, (object)(long)bit.Bit))))];

    // A bit that needs others comes with these.
    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) =>
        Set((argument.Bits!.Named.FirstOrDefault(bit => bit.Needs.Count == 0) ?? argument.Bits.Named.First()).Name!);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough)
    {
        foreach (BitModel bit in argument.Bits!.Named)
            yield return (bit.Name!, Set(bit.Name!));
        yield return ("all", Named(argument.Bits));
        yield return ("none", Set());
        yield return ($"bit-{InvariantText.Of(LastBit)}", Set(Of(argument.Bits, LastBit)));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center)
    {
        for (int bit = 0; bit <= LastBit; bit++)
            yield return ($"bit-{InvariantText.Of(bit)}", Set(Of(argument.Bits!, bit)));
        yield return ("all", Named(argument.Bits!));
    }

    /// <inheritdoc/>
    protected override string Text(ArgumentModel argument, object value) =>
        InvariantText.Of(Numbers(argument.Bits!, value).Aggregate(0L, (sum, bit) => sum | (1L << bit)));

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Text)> Malformed(ArgumentModel argument) => NumberCases.Malformed(uint.MinValue, uint.MaxValue);

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        BitsModel bits = argument.Bits!;
        int[] set = [.. Numbers(bits, value)];
        if (set.Any(bit => bits.Bits.All(known => known.Bit != bit)))
            yield return scope.Breach("bits", argument, argument.Errors.Invalid);
        if (bits.Bits.Any(known => known.Name is null && set.Contains(known.Bit)))
            yield return scope.Notice("bits", argument);
        foreach (BitModel bit in bits.Bits.Where(bit => set.Contains(bit.Bit) && bit.Needs.Any(needed => !set.Contains(needed))))
            yield return scope.Breach("bits", argument, argument.Errors.Invalid);
    }

    // As vectors have them: a bit by its name, else by its number.
    private static object Of(BitsModel bits, int number) => bits.Named.FirstOrDefault(bit => bit.Bit == number)?.Name ?? (object)(long)number;

    private static object[] Named(BitsModel bits) => Set([.. bits.Named.Select(bit => bit.Name!)]);

    private static IEnumerable<int> Numbers(BitsModel bits, object value) =>
        ((IReadOnlyList<object>)value).Select(bit => bit is long number ? (int)number : bits.Named.First(named => named.Name == (string)bit).Bit);

    private static object[] Set(params object[] bits) => bits;
}
