using System.Text.RegularExpressions;

namespace WebEx.Spec.Package.Tests;

/// <summary>Projects that the package cannot serve as they are: one error or warning says why, and what to do.</summary>
[Collection(SharedPackages.Name)]
public sealed partial class RefusedProjectTests(PackedPackages packages)
{
    private const string OneCommand = "<WebExSpecInclude>p.php/LO</WebExSpecInclude>";
    private const string Code = "public static class Site { public static WebEx.Partner.LogOut Request { get; } = new(); }";

    [Fact]
    public void An_SDK_that_is_too_old_is_named_before_anything_is_compiled()
    {
        var consumer = new Consumer(packages, "old-sdk", OneCommand);
        consumer.Write("Site.cs", Code);
        Errors(consumer.Build("-p:WebExSpecMinimumSdk=99.0.100"))
            .ShouldHaveSingleItem()
            .ShouldContain("error WES4005: WebEx.Spec needs the .NET SDK 99.0.100 or newer to build");
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_named_on_an_SDK_that_is_new_enough()
    {
        Consumer consumer = WithCompiler("4.14.0");
        string error = Errors(consumer.Build()).ShouldHaveSingleItem();
        error.ShouldContain("error WES4005: WebEx.Spec needs the C# compiler 5.0 or newer to build");
        error.ShouldContain("compiled by 4.14");
        error.ShouldContain("Microsoft.Net.Compilers.Toolset");
    }

    [Fact]
    public void A_compiler_that_is_newer_than_that_of_the_SDK_generates()
    {
        Consumer consumer = WithCompiler("5.9.0");
        consumer.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
        consumer.Generated.ShouldContain("WebEx.Partner.LogOut.g.cs");
    }

    [Theory]
    [InlineData("vb", "VB", "Public Class Site\n  Public Property Request As New WebEx.Partner.LogOut\nEnd Class\n")]
    [InlineData("fs", "F#", "module Site\nlet request = WebEx.Partner.LogOut()\n")]
    public void A_project_in_another_language_is_pointed_to_the_compiled_catalogue(string extension, string language, string code)
    {
        string compiled = extension == "fs" ? """<Compile Include="Site.fs" />""" : "";
        var consumer = new Consumer(packages, "language-" + extension, items: compiled, extension: extension);
        consumer.Write("Site." + extension, code);
        Errors(consumer.Build())
            .ShouldHaveSingleItem()
            .ShouldContain(
                $"error WES4006: WebEx.Spec generates C#, and this is a project in {language}. Replace the package WebEx.Spec by WebEx.Spec.Catalogue"
            );
    }

    [Theory]
    [InlineData("""PrivateAssets="all" """, "", true)]
    [InlineData("""PrivateAssets="All" """, """<PackageReference Include="WebEx.Spec.Runtime" Version="$(WebExSpecVersion)" />""", false)]
    [InlineData("", "", false)]
    public void A_library_that_is_packed_without_its_dependency_is_warned(string attributes, string items, bool isWarned)
    {
        string name = $"packed-{attributes.Length}-{items.Length}";
        string reference = $"""<PackageReference Include="WebEx.Spec" Version="{packages.Version}" {attributes}/>""";
        var library = new Consumer(
            packages,
            name,
            $"{OneCommand}<WebExSpecVersion>{packages.Version}</WebExSpecVersion><TargetFramework /><TargetFrameworks>net10.0</TargetFrameworks>",
            reference + items,
            isReferencing: false
        );
        library.Write("Site.cs", Code);
        string output = DotNet.Run(library.Folder, "pack", "-nologo", "-v:minimal", "-tl:off", "-o", library.PathOf("packed")).ShouldSucceed().Output;
        if (isWarned)
            output.ShouldContain("warning WES4007: This package will not depend on WebEx.Spec.Runtime");
        else
            output.ShouldNotContain("WES4007");
    }

    private Consumer WithCompiler(string version)
    {
        var consumer = new Consumer(
            packages,
            "compiler-" + version,
            OneCommand + "<RoslynCompilerType>Custom</RoslynCompilerType>",
            $"""<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="{version}" PrivateAssets="all" />"""
        );
        consumer.Write("Site.cs", Code);
        return consumer;
    }

    private static List<string> Errors(DotNetResult result) =>
        [.. ErrorLine.Matches(result.ShouldFail().Output).Select(match => match.Value.Trim()).Distinct()];

    [GeneratedRegex("^.*: error .*$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine { get; }
}
