namespace WebEx.Spec.Package.Tests;

/// <summary>What a project gets that adds the package.</summary>
[Collection(SharedPackages.Name)]
public sealed class ConsumerTests(PackedPackages packages)
{
    private const string Program = """
        using System;
        using WebEx;
        using WebEx.Partner;

        var request = new LogOut { BackUrl = "https://www.example.com/" };
        Console.WriteLine(request.ToUri(new WebExSite("acme")).AbsoluteUri);
        Console.WriteLine(LogOutReply.Read("?AT=LO&ST=SUCCESS").IsSuccess);
        """;

    [Theory]
    [InlineData("net8.0", "")]
    [InlineData(
        "net10.0",
        "<AnalysisLevel>latest-all</AnalysisLevel><GenerateDocumentationFile>true</GenerateDocumentationFile>"
            + "<EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><Features>strict</Features>"
    )]
    public void It_builds_without_a_warning(string framework, string properties)
    {
        string name = $"builds-{framework}";
        var consumer = new Consumer(
            packages,
            name,
            properties + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WebExSpecInclude>p.php;m.php/SM;m.php/AA</WebExSpecInclude>",
            framework: framework
        );
        consumer.Write(
            "Site.cs",
            """
            namespace Consumer
            {
                /// <summary>Uses a command.</summary>
                public static class Site
                {
                    /// <summary>A request.</summary>
                    public static WebEx.Partner.LogOut Request { get; } = new WebEx.Partner.LogOut();
                }
            }
            """
        );
        consumer.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
        consumer.Generated.ShouldContain("WebEx.Meetings.ScheduleMeeting.g.cs");
    }

    [Fact]
    public void Settings_choose_namespace_accessibility_and_commands()
    {
        var consumer = new Consumer(
            packages,
            "settings",
            "<WebExSpecNamespace>Acme.Meetings</WebExSpecNamespace><WebExSpecAccessibility>internal</WebExSpecAccessibility>"
                + "<WebExSpecInclude>p.php;m.php/SM</WebExSpecInclude><WebExSpecExclude>p.php/EU;p.php/SU</WebExSpecExclude>"
        );
        consumer.Build().ShouldSucceed();
        consumer.Generated.ShouldContain("Acme.Meetings.Partner.LogOut.g.cs");
        consumer.Generated.ShouldContain("Acme.Meetings.Meetings.ScheduleMeeting.g.cs");
        consumer.Generated.ShouldNotContain("Acme.Meetings.Partner.EditUser.g.cs");
        consumer.GeneratedText("Acme.Meetings.Partner.LogOut.g.cs").ShouldContain("internal sealed partial record LogOut");
    }

    // A library and its tests, a library and an application: whichever has the package besides.
    [Theory]
    [InlineData("public", "")]
    [InlineData("internal", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"upper-internal\")]")]
    public void Two_projects_with_the_package_share_the_types_that_the_lower_one_exposes(string accessibility, string attribute)
    {
        const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
        string settings = $"{Strict}<WebExSpecAccessibility>{accessibility}</WebExSpecAccessibility>";
        var lower = new Consumer(packages, "lower-" + accessibility, settings + "<WebExSpecInclude>p.php/LO</WebExSpecInclude>");
        lower.Write(
            "Lower.cs",
            $$"""{{attribute}} {{accessibility}} static class Lower { {{accessibility}} static WebEx.Partner.LogOut Request() => new(); }"""
        );
        var upper = new Consumer(
            packages,
            "upper-" + accessibility,
            Strict + "<WebExSpecInclude>p.php/LO;p.php/LI</WebExSpecInclude>",
            $"""<ProjectReference Include="../{lower.Name}/{lower.Name}.csproj" />"""
        );
        upper.Write(
            "Upper.cs",
            "internal static class Upper { internal static WebEx.Partner.LogOut Request() => Lower.Request(); internal static WebEx.Partner.LogIn "
                + "Other() => new() { WebExId = \"jo\" }; }"
        );
        upper.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
        lower.Generated.ShouldBe(["WebEx.Partner.LogOut.g.cs"]);
        upper.Generated.ShouldContain("WebEx.Partner.LogIn.g.cs");
        upper.Generated.ShouldNotContain("WebEx.Partner.LogOut.g.cs");
    }

    [Fact]
    public void A_project_that_references_a_consumer_gets_neither_generator_nor_catalogue()
    {
        var consumer = new Consumer(packages, "library", "<WebExSpecInclude>p.php/LO</WebExSpecInclude>");
        var above = new Consumer(
            packages,
            "above-library",
            "<OutputType>Exe</OutputType>",
            """<ProjectReference Include="../library/library.csproj" />""",
            isReferencing: false
        );
        above.Write("Program.cs", Program);
        above.Run().ShouldSucceed();
        above.Generated.ShouldBeEmpty();
        above.Items("AdditionalFiles").ShouldNotContain(".yaml");
        above.Items("Analyzer").ShouldNotContain("WebEx.Spec");
        consumer.Generated.ShouldContain("WebEx.Partner.LogOut.g.cs");
    }
}
