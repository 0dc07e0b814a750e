using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The little that generated code has to know of the project it is compiled into.</summary>
/// <param name="HasInit">Init accessors compile.</param>
/// <param name="HasRequired">The <c>required</c> modifier compiles.</param>
/// <param name="HasNotNullWhen">The attribute that marks an out parameter as filled on success is there.</param>
/// <param name="HasJson">The attributes of System.Text.Json are there, and the converters of the runtime with them.</param>
/// <param name="IsTooOld">The language version is below C# 9.</param>
public sealed record ConsumerFacts(bool HasInit, bool HasRequired, bool HasNotNullWhen, bool HasJson, bool IsTooOld)
{
    /// <summary>Reads them off a compilation, so that the compilation itself goes no further.</summary>
    public static ConsumerFacts Of(Compilation compilation)
    {
        LanguageVersion version = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.CSharp9;
        return new ConsumerFacts(
            Has("System.Runtime.CompilerServices.IsExternalInit"),
            version >= LanguageVersion.CSharp11
                && Has("System.Runtime.CompilerServices.RequiredMemberAttribute")
                && Has("System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute")
                && Has("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"),
            Has("System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
            Has("System.Text.Json.Serialization.JsonUnmappedMemberHandlingAttribute") && Has("WebEx.SecretJsonConverter"),
            version < LanguageVersion.CSharp9);

        bool Has(string type) => compilation.GetTypesByMetadataName(type).Any(symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly));
    }
}
