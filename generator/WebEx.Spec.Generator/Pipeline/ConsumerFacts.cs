using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The little that generated code has to know of the project it is compiled into.</summary>
/// <param name="HasInit">Init accessors compile.</param>
/// <param name="HasRequired">The <c>required</c> modifier compiles.</param>
/// <param name="HasNotNullWhen">The attribute that marks an out parameter as filled on success is there.</param>
/// <param name="HasMemberNotNullWhen">The attribute that makes properties non-null after a test is there; else the generated code brings it.</param>
/// <param name="HasJson">The attributes of System.Text.Json are there, and the converters of the runtime with them.</param>
/// <param name="IsTooOld">The language version is below C# 9.</param>
/// <param name="HiddenNamespace">A namespace that generated code needs, and that a type has the name of: its content cannot be reached then; null where there
/// is none.</param>
public sealed record ConsumerFacts(
    bool HasInit,
    bool HasRequired,
    bool HasNotNullWhen,
    bool HasMemberNotNullWhen,
    bool HasJson,
    bool IsTooOld,
    string? HiddenNamespace = null
)
{
    // Of the framework and of the runtime.
    private static readonly string[] Needed = ["System", "WebEx"];

    /// <summary>Reads them off a compilation, so that the compilation itself goes no further.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="rootNamespace">The namespace that generated types go to.</param>
    public static ConsumerFacts Of(Compilation compilation, string rootNamespace)
    {
        LanguageVersion version = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.CSharp9;
        return new ConsumerFacts(
            Has("System.Runtime.CompilerServices.IsExternalInit"),
            version >= LanguageVersion.CSharp11
                && Has("System.Runtime.CompilerServices.RequiredMemberAttribute")
                && Has("System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute")
                && Has("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"),
            Has("System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
            Has("System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute"),
            Has("System.Text.Json.Serialization.JsonUnmappedMemberHandlingAttribute") && Has("WebEx.CodeGeneration.SecretJsonConverter"),
            version < LanguageVersion.CSharp9,
            Needed.Append(rootNamespace).Select(Hidden).FirstOrDefault(hidden => hidden is not null)
        );

        // The first part of a namespace that is a type.
        string? Hidden(string space)
        {
            INamespaceSymbol current = compilation.GlobalNamespace;
            string name = "";
            foreach (string part in space.Split('.'))
            {
                name += name.Length == 0 ? part : "." + part;
                if (current.GetTypeMembers(part, 0).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)))
                    return name;
                if (current.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
                    return null;
                current = inner;
            }

            return null;
        }

        bool Has(string type) => compilation.GetTypesByMetadataName(type).Any(symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly));
    }
}
