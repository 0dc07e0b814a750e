using Microsoft.CodeAnalysis.CSharp;

namespace WebEx.Spec.Generator.Emission;

/// <summary>Names of parameters of generated methods. Properties of one type differ in more than capitals, so that their parameters differ too.</summary>
internal static class ParameterName
{
    /// <summary>The name for a property: <c>WebExId</c> as <c>webExId</c>, <c>URLPath</c> as <c>urlPath</c>.</summary>
    public static string Of(string property)
    {
        int capitals = 0;
        while (capitals < property.Length && char.IsUpper(property[capitals]))
            capitals++;
        int lowered = capitals > 1 && capitals < property.Length && char.IsLetter(property[capitals]) ? capitals - 1 : Math.Max(capitals, 1);
        return property.Substring(0, lowered).ToLowerInvariant() + property.Substring(lowered);
    }

    /// <summary>A name as it stands in code.</summary>
    public static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A name that no other parameter has: the wanted one where it is free.</summary>
    public static string Free(string wanted, ICollection<string> taken)
    {
        while (taken.Contains(wanted))
            wanted += "InCode";
        return wanted;
    }
}
