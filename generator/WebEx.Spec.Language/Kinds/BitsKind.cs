using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Kinds;

/// <summary>A number whose bits are switches.</summary>
public sealed class BitsKind : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["code", "aliases", "default", "enum", "bits"];

    /// <inheritdoc/>
    public override string? NeededKey => "bits";

    /// <inheritdoc/>
    internal override bool IsTyped => true;

    /// <inheritdoc/>
    internal override ArgumentModel Bind(ArgumentModel argument, KindReading reading)
    {
        SpecNode? bits = reading.Reader.Required("bits");
        var choices = new ChoiceBinder(reading.Diagnostics);
        return argument with
        {
            Bits = bits is ScalarNode reference
                ? choices.UsedBits(reading.Shared, reference, reading.Reader)
                : choices.OwnBits(bits, reading.EnumName(argument.Name), argument.Meaning, argument.Line),
        };
    }

    /// <inheritdoc/>
    internal override string? DefaultProblem(ArgumentModel argument, string token) =>
        uint.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : "is not a number.";

    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) =>
        argument.Bits is { } field && (!field.IsFull || field.Bits.Any(bit => bit.Needs.Count > 0)) ? [argument.Errors.Invalid] : [];

    /// <summary>The switches that a number holds; null for a text that is no number of 32 bits, with a sign or without.</summary>
    public static uint? Switches(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number is >= int.MinValue and <= uint.MaxValue
            ? unchecked((uint)number)
            : null;

    /// <inheritdoc/>
    public override string? Words(ArgumentModel argument, string value, IReadOnlyList<TimeZoneModel> zones)
    {
        if (Switches(value) is not { } set)
            return null;
        if (set == 0)
            return "none";
        IEnumerable<string> names = Enumerable
            .Range(0, 32)
            .Where(bit => ((set >> bit) & 1) != 0)
            .Select(bit => $"{argument.Bits!.Bits.FirstOrDefault(known => known.Bit == bit)?.Name ?? "reserved"} (bit {bit})");
        return string.Join(", ", names);
    }
}
