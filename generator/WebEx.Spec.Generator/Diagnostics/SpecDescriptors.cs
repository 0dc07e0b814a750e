using Microsoft.CodeAnalysis;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Generator.Diagnostics;

/// <summary>The diagnostics as the compiler knows them. What each means, and what to do, stands in <c>generator/DIAGNOSTICS.md</c>.</summary>
internal static class SpecDescriptors
{
    private const string Category = "WebEx.Spec";

    /// <summary>The consumer's language version is too old.</summary>
    public static readonly DiagnosticDescriptor LanguageTooOld = Error(
        "WES4001",
        "C# 9 is needed",
        "Generated code needs C# 9 or newer; set LangVersion to 9.0 or newer in this project"
    );

    /// <summary>The namespace given cannot be one.</summary>
    public static readonly DiagnosticDescriptor InvalidNamespace = Error(
        "WES4002",
        "Not a namespace",
        "WebExSpecNamespace is '{0}', which is not a C# namespace; '{1}' is used instead"
    );

    /// <summary>The accessibility given is neither public nor internal.</summary>
    public static readonly DiagnosticDescriptor InvalidAccessibility = Error(
        "WES4003",
        "Neither public nor internal",
        "WebExSpecAccessibility is '{0}'; it has to be public or internal"
    );

    /// <summary>The address of the reference is none.</summary>
    public static readonly DiagnosticDescriptor InvalidReference = Error(
        "WES4011",
        "Not an address of the reference",
        "WebExSpecReference is '{0}'; it has to be the whole address of the folder that the reference is in, such as "
            + "http://127.0.0.1:8080/_reference/, without a user and a query"
    );

    /// <summary>A pattern of the project file names nothing.</summary>
    public static readonly DiagnosticDescriptor PatternMatchesNothing = new(
        "WES4004",
        "Names no command",
        "{0} names '{1}', which is no page and no command of the catalogue; {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>A type has the name of a namespace that generated code needs.</summary>
    public static readonly DiagnosticDescriptor HiddenNamespace = Error(
        "WES4008",
        "A type hides a namespace",
        "A type is called '{0}', and so is a namespace that generated code needs and that C# cannot reach beside the type; nothing is generated. "
            + "Rename the type, or move it into a namespace."
    );

    /// <summary>The project declares what is generated.</summary>
    public static readonly DiagnosticDescriptor NameTaken = Error(
        "WES4009",
        "Declared in the project and generated",
        "This project declares '{0}', which WebEx.Spec generates as well. Rename it, move it to another namespace, or choose the namespace of "
            + "generated types with WebExSpecNamespace. "
            + "To add members to a generated request, reply or element, declare it as 'partial record'."
    );

    /// <summary>A reference has what would be generated.</summary>
    public static readonly DiagnosticDescriptor FromReference = new(
        "WES4010",
        "Taken from a reference",
        "{0} of '{1}' will be used, and not generated again. Set WebExSpecGenerateReferenced to true to generate all the same, best in a namespace of "
            + "its own (WebExSpecNamespace).",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    /// <summary>A reference has what is generated, and cannot be used.</summary>
    public static readonly DiagnosticDescriptor UnusableReference = new(
        "WES4012",
        "Generated, and in a reference that cannot be used",
        "{0} of '{1}' cannot be used here, so that the types are generated again, and the compiler takes those of the reference for other types: {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>Spec files of the project make something else of what a reference has.</summary>
    public static readonly DiagnosticDescriptor OwnInsteadOfReference = new(
        "WES4013",
        "Generated instead of what a reference has",
        "{0} of '{1}' will not be used: spec files of this project make something else of the same commands, so that these are generated. The compiler takes "
            + "the types of the reference for other types.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    /// <summary>A property is neither true nor false.</summary>
    public static readonly DiagnosticDescriptor InvalidFlag = Error("WES4014", "Neither true nor false", "{0}; it has to be true or false");

    /// <summary>The project compiles copies of generated files.</summary>
    public static readonly DiagnosticDescriptor CopyCompiled = Error(
        "WES4015",
        "Copies of generated files are compiled",
        "'{0}' is in a file of this project that WebEx.Spec generated before, and is generated again. Leave the folder of such files out of the project, such "
            + "as by <Compile Remove=\"Generated/**\" /> in an ItemGroup."
    );

    /// <summary>The generator itself failed.</summary>
    public static readonly DiagnosticDescriptor InternalError = Error(
        "WES9001",
        "The generator failed",
        "WebEx.Spec failed on this file, which is a bug in WebEx.Spec and not in your project: {0}"
    );

    private static readonly Dictionary<string, DiagnosticDescriptor> OfRules = SpecRules.All.ToDictionary(
        rule => rule.Id,
        rule => Error(rule.Id, rule.Title, "{0}"),
        StringComparer.Ordinal
    );

    /// <summary>The descriptor of a kind of mistake in a spec file.</summary>
    /// <param name="rule">The kind.</param>
    /// <param name="reference">Where the reference is; null for nowhere.</param>
    public static DiagnosticDescriptor Of(SpecRule rule, string? reference)
    {
        if (!OfRules.TryGetValue(rule.Id, out DiagnosticDescriptor? descriptor))
            return InternalError;
        return reference is null ? descriptor : Error(rule.Id, rule.Title, "{0}", reference + ReferenceAddress.OfRule(rule.Id, rule.Title));
    }

    /// <summary>Says what becomes of commands that a reference has.</summary>
    public static Diagnostic Of(ReferencedCommands commands)
    {
        (ReferenceUse use, string assembly, string detail) = commands.Reference;
        return use switch
        {
            ReferenceUse.Taken => Diagnostic.Create(FromReference, Location.None, commands, assembly),
            ReferenceUse.OwnFiles => Diagnostic.Create(OwnInsteadOfReference, Location.None, commands, assembly),
            ReferenceUse.OtherVersion => Unusable(
                $"WebEx.Spec {detail} made them, and this is {GeneratorVersion.Text}. Give both the same version of the package."
            ),
            ReferenceUse.SeveralReferences => Unusable(
                $"'{detail}' has them as well. Let one reference have them: both can take WebEx.Spec.Catalogue, or the one those of the other."
            ),
            _ => throw new InvalidOperationException($"{use} is no use of a reference."),
        };

        Diagnostic Unusable(string reason) => Diagnostic.Create(UnusableReference, Location.None, commands, assembly, reason);
    }

    private static DiagnosticDescriptor Error(string id, string title, string message, string? help = null) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: help);
}
