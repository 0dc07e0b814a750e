using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WebEx.Spec.Reference.Tests;

/// <summary>Compiles the C# of pages against what users have, all of it at once.</summary>
internal static class Compiling
{
    // Those that a project of an ASP.NET Core application has by itself.
    private static readonly string[] ImplicitUsings =
    [
        "System",
        "System.Collections.Generic",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder",
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting",
        "Microsoft.Extensions.Logging",
    ];

    // The SDK leaves out that a library was compiled against an older framework.
    private static readonly Dictionary<string, ReportDiagnostic> OfProjects = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        ]
    );

    /// <summary>The code as a method of a type, with its using directives in front of it.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="signature">The signature of the method.</param>
    /// <param name="code">What the method does.</param>
    /// <param name="members">Further members of the type. The code may declare variables of the same names.</param>
    public static string AsMethod(string type, string signature, string code, string members = "")
    {
        string[] lines = code.Split('\n');
        IEnumerable<string> usings = lines.Where(IsUsing).Distinct();
        string body = string.Join("\n", lines.Where(line => !IsUsing(line)));
        return $"{string.Join("\n", usings)}\n\npublic static class {type}\n{{\n{members}    public {signature}\n    {{\n{body}\n    }}\n}}\n";
    }

    /// <summary>Compiles files. Every error and every warning fails the test, with its code.</summary>
    public static Assembly Compile(string name, IEnumerable<string> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        string usings = string.Join("\n", ImplicitUsings.Select(name => $"global using {name};"));
        var compilation = CSharpCompilation.Create(
            name,
            files.Prepend(usings).Select(file => CSharpSyntaxTree.ParseText(file, options)),
            References.Value,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: OfProjects
            )
        );
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Diagnostic[] found = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        found.Select(diagnostic => $"{diagnostic.GetMessage(null)} in\n{diagnostic.Location.SourceTree}").Take(3).ShouldBeEmpty();
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=') && !line.Contains('(');
}
