namespace WebEx.Spec.Language.Binding;

/// <summary>What may be the name of a generated type or member.</summary>
internal static class CSharpName
{
    private const int Longest = 200;

    // Members that every request has, of its own or from its base; a property of such a name wouldn't compile, or would hide it.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "AdditionalArguments", "Check", "Clone", "Command", "Definition", "Describe", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToForm", "ToString", "ToUri", "TryParse", "Validate", "Write",
    };

    /// <summary>A capital letter first, then ASCII letters and digits: no such word is a C# keyword.</summary>
    public static bool IsValid(string name) => name.Length is > 0 and <= Longest && name[0] is >= 'A' and <= 'Z' && name.All(IsLetterOrDigit);

    /// <summary>True when a property of this name would clash with a member that requests have anyway.</summary>
    public static bool IsTaken(string name) => Taken.Contains(name);

    private static bool IsLetterOrDigit(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
