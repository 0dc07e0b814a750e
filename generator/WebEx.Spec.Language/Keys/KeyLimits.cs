namespace WebEx.Spec.Language.Keys;

/// <summary>Bounds that both the binders and the schemas know.</summary>
internal static class KeyLimits
{
    /// <summary>The greatest number of an indexed family or a group; with room for sums of such numbers in an int.</summary>
    public const int MostNumber = 999_999;

    /// <summary>
    /// The greatest number of arguments of a command, some twenty times what the largest one has. Sets of sets of sets would otherwise multiply without an end.
    /// </summary>
    public const int MostArguments = 500;

    /// <summary>The greatest number of digits that a number can be written with: those of the longest number that there is.</summary>
    public const int MostDigits = 19;

    /// <summary>The least number of fields of a text that has some.</summary>
    public const int FewestFields = 2;

    /// <summary>The greatest number of fields of a text.</summary>
    public const int MostFields = 9;

    /// <summary>The least number of values that <c>least</c> can ask for.</summary>
    public const int FewestValues = 2;
}
