namespace WebEx.Spec.Package.Tests;

/// <summary>The generator beside an analyzer that brings another version of a library that the generator uses.</summary>
[Collection(SharedPackages.Name)]
public sealed class OtherAnalyzerTests(PackedPackages packages)
{
    // It reads its configuration by a YamlDotNet of its own, and every rule of it fails where that is replaced by another version.
    private const string Analyzer = """<PackageReference Include="SecurityCodeScan.VS2019" Version="5.6.7" PrivateAssets="all" />""";

    [Fact]
    public void An_analyzer_with_another_YamlDotNet_reports_what_it_reports_without_the_generator()
    {
        var consumer = new Consumer(packages, "other-analyzer", "<WebExSpecInclude>p.php/LO</WebExSpecInclude>", Analyzer);
        consumer.Write(
            "Weak.cs",
            "public static class Weak { public static int Next() => new System.Random().Next(); public static WebEx.Partner.LogOut Request { get; } = new(); }"
        );
        string output = consumer.Build().ShouldSucceed().Output;
        output.ShouldContain(": warning SCS0005: ");
        output.ShouldNotContain("AD0001");
        consumer.Generated.ShouldContain("WebEx.Partner.LogOut.g.cs");
    }
}
