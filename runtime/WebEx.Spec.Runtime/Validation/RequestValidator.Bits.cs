using System.Runtime.CompilerServices;

namespace WebEx.CodeGeneration;

// Bit flags: which bits there are, and which go together.
public ref partial struct RequestValidator
{
    private const int BitsOfAField = 32;

    /// <summary>Only bits that the argument has may be set: another one is a violation, and one that the guide calls reserved is a notice.</summary>
    /// <param name="value">The bit flags; null is always right.</param>
    /// <param name="known">The bits that have a meaning, as a mask.</param>
    /// <param name="reserved">The bits that the guide calls reserved, as a mask.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [CLSCompliant(false)]
    public void Bits(uint? value, uint known, uint reserved, string code, string property, int line, string? error = null)
    {
        if (value is { } bits && (bits & ~known) != 0)
            AddBits(bits & ~known & ~reserved, bits & reserved, code, property, line, error);
    }

    /// <summary>A switch of a bit field must come with the switches that it needs.</summary>
    /// <param name="value">The bit field.</param>
    /// <param name="bit">The switch, as a mask.</param>
    /// <param name="needed">The switches that it needs, as a mask.</param>
    /// <param name="text">What is wrong, in words: <c>RemoteControl needs Mask</c>.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [CLSCompliant(false)]
    public void Needs(uint? value, uint bit, uint needed, string text, string code, string property, int line, string? error = null)
    {
        if (value is { } bits && (bits & bit) != 0 && (bits & needed) != needed)
            AddText(ViolationRule.Bits, text, code, property, line, error);
    }

    // "bit 7", "bits 4, 8 to 31".
    private static string BitNumbers(uint bits)
    {
        var ranges = new List<string>();
        for (int first = 0; first < BitsOfAField; first++)
        {
            if ((bits & (1u << first)) == 0)
                continue;

            int last = first;
            while (last + 1 < BitsOfAField && (bits & (1u << (last + 1))) != 0)
                last++;
            ranges.Add(last == first ? Invariant.Text(first) : Invariant.Text(first) + (last == first + 1 ? ", " : " to ") + Invariant.Text(last));
            first = last;
        }

        return ((bits & (bits - 1)) == 0 ? "bit " : "bits ") + string.Join(", ", ranges);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddBits(uint unknown, uint reserved, string code, string property, int line, string? error)
    {
        if (unknown != 0)
            AddText(ViolationRule.Bits, "has no " + BitNumbers(unknown), code, property, line, error);
        if (reserved == 0)
            return;

        string text = "sets " + BitNumbers(reserved) + ", which the guide reserves";
        AddNumbered(_item, ViolationRule.Bits, code, property, line, error: null, text, severity: ViolationSeverity.Notice);
    }
}
