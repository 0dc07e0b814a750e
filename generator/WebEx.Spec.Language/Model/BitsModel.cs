namespace WebEx.Spec.Language.Model;

/// <summary>The switches of a bit field, and the flags enum that they become.</summary>
/// <param name="EnumName">The C# type.</param>
/// <param name="IsShared">True when several commands use it, so that it is generated once.</param>
/// <param name="Meaning">What the field controls.</param>
/// <param name="Line">The line of the guide that lists the bits.</param>
/// <param name="Bits">The bits in rising order, reserved ones included.</param>
public sealed record BitsModel(string EnumName, bool IsShared, string Meaning, int Line, EquatableArray<BitModel> Bits)
{
    private const int BitsOfAField = 32;

    /// <summary>The bits that have a meaning.</summary>
    public IEnumerable<BitModel> Named => Bits.Where(bit => bit.Name is not null);

    /// <summary>True when the guide lists all bits, so that none can be set that it does not know.</summary>
    public bool IsFull => Bits.Count == BitsOfAField;
}
