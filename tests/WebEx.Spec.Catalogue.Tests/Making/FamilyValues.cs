using System.Collections;

namespace WebEx.Tests;

/// <summary>Looks into families whose type only the compiler knows.</summary>
internal static class FamilyValues
{
    /// <summary>The numbers at which a family has values; none of null.</summary>
    public static IEnumerable<int> Numbers(object? family) => Items(family).Select(item => item.Number);

    /// <summary>The value at a number; null where there is none.</summary>
    public static object? At(object? family, int number) => Items(family).FirstOrDefault(item => item.Number == number).Value;

    private static IEnumerable<(int Number, object? Value)> Items(object? family) =>
        family is null
            ? []
            : ((IEnumerable)family)
                .Cast<object>()
                .Select(pair => ((int)pair.GetType().GetProperty("Key")!.GetValue(pair)!, pair.GetType().GetProperty("Value")!.GetValue(pair)));
}
