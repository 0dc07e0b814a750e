using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Members of flags enums as numbers.</summary>
internal static class BitValues
{
    public static ulong Of(BitModel bit, Type type) => Of(Enum.Parse(type, bit.Name!));

    // Bit 31 of an int is its sign.
    public static ulong Of(object member) => (uint)Convert.ToInt64(member, CultureInfo.InvariantCulture);
}
