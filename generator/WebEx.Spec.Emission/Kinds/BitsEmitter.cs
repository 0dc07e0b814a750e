using System.Globalization;
using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>A number whose bits are switches, as an enum of flags. Casts are unchecked: the highest bit is the sign of the enum's numbers.</summary>
internal sealed class BitsEmitter : ArgumentEmitter
{
    /// <inheritdoc/>
    public override string ElementType(ArgumentView view) => view.TypeName(view.Model.Bits!.EnumName, view.Model.Bits.IsShared);

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) => new("writer.Bits", view.WrittenCode, Number(view.Name));

    /// <inheritdoc/>
    protected override Invocation WriteFamily(ArgumentView view) =>
        new("writer.BitFields", view.WrittenCode, $"{view.Value}?.Convert(value => {Number("value")})");

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) => $"unchecked(({view.ElementType}?){Reading("reader.Bits", view, centers)})";

    /// <inheritdoc/>
    public override string ReadFamily(ArgumentView view, string? centers) =>
        $"{ReadingFamily("reader.BitFields", view, centers)}.Convert(value => unchecked(({view.ElementType}?)value))";

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view) => Meanings(view, Number(view.Name));

    /// <inheritdoc/>
    public override IEnumerable<string> CheckEach(ArgumentView view) => Meanings(view, Number(view.AtNumber));

    /// <inheritdoc/>
    public override string? DefaultReference(ArgumentView view, string token) =>
        uint.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out uint sum) && Members(view.Model.Bits!, sum) is { Count: > 0 } members
            ? CenterText.Join([.. members.Select(member => $"<see cref=\"{view.ElementType}.{member}\"/>")], "and")
            : null;

    private static string Number(string value) => $"unchecked((uint?){value})";

    // None where a bit of the sum has no name, which the names of the others would hide.
    private static List<string> Members(BitsModel bits, uint sum)
    {
        var members = bits.Named.Where(bit => (sum & (1u << bit.Bit)) != 0).ToList();
        return sum == 0 ? ["None"]
            : Mask(members.Select(bit => bit.Bit)) == sum ? [.. members.Select(bit => bit.Name!)]
            : [];
    }

    // Which bits are known, and what they need.
    private static IEnumerable<string> Meanings(ArgumentView view, string value)
    {
        BitsModel field = view.Model.Bits!;
        uint known = Mask(field.Named.Select(bit => bit.Bit));
        uint reserved = Mask(field.Bits.Where(bit => bit.Name is null).Select(bit => bit.Bit));
        if (known != uint.MaxValue)
            yield return view.Check("check.Bits", value, $"0x{known:X}", $"0x{reserved:X}");
        foreach (BitModel bit in field.Bits.Where(bit => bit.Needs.Count > 0))
        {
            string names = CenterText.Join([.. bit.Needs.Select(needed => field.Bits.First(other => other.Bit == needed).Name!)], "and");
            string words = CSharpLiteral.Of($"{bit.Name} needs {names}");
            yield return view.Check("check.Needs", value, $"0x{1u << bit.Bit:X}", $"0x{Mask(bit.Needs):X}", words);
        }
    }

    private static uint Mask(IEnumerable<int> bits) => bits.Aggregate(0u, (mask, bit) => mask | (1u << bit));

    /// <inheritdoc/>
    public override string TypeName(ArgumentModel argument) => argument.Bits!.EnumName;

    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown)
    {
        BitsModel bits = argument.Bits!;
        if (BitsKind.Switches(value) is not { } set)
            return null;
        List<string> names = [.. bits.Named.Where(bit => ((set >> bit.Bit) & 1) != 0).Select(bit => $"{bits.EnumName}.{bit.Name}")];
        return names.Count == 0 ? $"({bits.EnumName})0" : string.Join(" | ", names);
    }

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => $"{argument.Bits!.EnumName}.{argument.Bits.Named.First().Name}";

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        BitModel bit = argument.Bits!.Named.FirstOrDefault(bit => bit.Needs.Count == 0) ?? argument.Bits.Named.First();
        return Single(argument, $"{argument.Bits.EnumName}.{bit.Name}", ReaderLiteral.Of(1L << bit.Bit));
    }
}
