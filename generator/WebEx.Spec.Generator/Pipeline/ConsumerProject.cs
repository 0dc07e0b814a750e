using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Emission.Settings;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The project that is compiled.</summary>
/// <param name="Facts">The little that generated code has to know of it.</param>
/// <param name="IsTooOld">The language version is below C# 9.</param>
/// <param name="HiddenNamespace">A namespace that generated code needs, and that a type has the name of: its content cannot be reached then; null where there
/// is none.</param>
public sealed record ConsumerProject(ConsumerFacts Facts, bool IsTooOld, string? HiddenNamespace)
{
    // Of the framework and of the runtime.
    private static readonly string[] Needed = ["System", "WebEx"];

    /// <summary>True when generated code can compile in it. Where it cannot, one message says so instead of thousands.</summary>
    public bool CanCompile => !IsTooOld && HiddenNamespace is null;

    /// <summary>The facts; those of the newest compiler where the language is too old for all that is generated, which is said.</summary>
    public ConsumerFacts UsableFacts => IsTooOld ? ConsumerFacts.Newest : Facts;

    /// <summary>Reads them off a compilation, so that the compilation itself goes no further.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="rootNamespace">The namespace that generated types go to.</param>
    public static ConsumerProject Of(Compilation compilation, string rootNamespace)
    {
        LanguageVersion version = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.CSharp9;
        var facts = new ConsumerFacts(
            Has("System.Runtime.CompilerServices.IsExternalInit"),
            version >= LanguageVersion.CSharp11
                && Has("System.Runtime.CompilerServices.RequiredMemberAttribute")
                && Has("System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute")
                && Has("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"),
            Has("System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
            Has("System.Diagnostics.CodeAnalysis.MemberNotNullAttribute"),
            Has("System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute"),
            Has("System.Text.Json.Serialization.JsonUnmappedMemberHandlingAttribute") && Has("WebEx.CodeGeneration.SecretJsonConverter"),
            Has("System.Runtime.Serialization.IgnoreDataMemberAttribute")
        );
        return new ConsumerProject(
            facts,
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
