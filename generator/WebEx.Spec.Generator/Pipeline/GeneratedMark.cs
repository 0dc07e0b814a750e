using Microsoft.CodeAnalysis;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The attribute by which a generated type says what made it.</summary>
internal static class GeneratedMark
{
    private const string Tool = "WebEx.Spec";
    private const string Attribute = "GeneratedCodeAttribute";

    /// <summary>The version of this generator that made a type; null for a type that it did not make.</summary>
    public static string? VersionOf(INamedTypeSymbol type) =>
        type.GetAttributes()
            .Where(attribute =>
                attribute.AttributeClass is { Name: Attribute } && attribute.ConstructorArguments is { Length: 2 } arguments && arguments[0].Value is Tool
            )
            .Select(attribute => attribute.ConstructorArguments[1].Value)
            .OfType<string>()
            .FirstOrDefault();
}
