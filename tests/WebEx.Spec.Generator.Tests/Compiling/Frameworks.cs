using Microsoft.CodeAnalysis;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>What consumers compile against.</summary>
internal static class Frameworks
{
    /// <summary>
    /// .NET 10 and the runtime library: the assemblies that this test runs on, which the host lists. Their own references resolve among themselves, and a
    /// reference pack need not be installed.
    /// </summary>
    public static IReadOnlyList<MetadataReference> Net10 { get; } =
    [.. PlatformAssemblies().Append(typeof(IWebExRequest).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>
    /// .NET Standard 2.0, the runtime library's build for it, and the one package that it needs there. The SDK has no reference pack for .NET Standard, and the
    /// netstandard.dll that it ships only forwards to other frameworks; so the project file copies the reference assembly of NETStandard.Library, the package
    /// that the SDK adds to every such project.
    /// </summary>
    public static IReadOnlyList<MetadataReference> NetStandard20 =>
        field ??= [
            .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll").Select(path => MetadataReference.CreateFromFile(path)),
        ];

    private static IEnumerable<string> PlatformAssemblies()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
