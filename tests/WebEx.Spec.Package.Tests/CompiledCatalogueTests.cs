namespace WebEx.Spec.Package.Tests;

/// <summary>Projects with the compiled catalogue, in each language, and beside the generator.</summary>
[Collection(SharedPackages.Name)]
public sealed class CompiledCatalogueTests(PackedPackages packages)
{
    private const string Url = "https://acme.webex.com/acme/m.php?AT=SM&MN=Design%20review&";
    private const string Strict =
        "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-recommended</AnalysisLevel>";

    private string Reference => $"""<PackageReference Include="WebEx.Spec.Catalogue" Version="{packages.Version}" />""";

    [Fact]
    public void The_example_of_its_README_runs_and_nothing_is_generated()
    {
        string block = CodeBlocks.Of(Path.Combine(RepositoryFolder.Root, "runtime", "WebEx.Spec.Catalogue", "README.md")).ShouldHaveSingleItem();
        block.ShouldStartWith("// Program.cs of `dotnet new console`, with the package WebEx.Spec.Catalogue\n");
        var console = Consumer.OfTemplate(
            packages,
            "compiled-console",
            "console",
            ["WebEx.Spec.Catalogue"],
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
        );
        console.Write("Program.cs", block);
        console.Run().ShouldSucceed().Output.ShouldContain(Url);
        console.Generated.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "vb",
        """
            Imports WebEx
            Imports WebEx.Meetings

            Module Program
                Sub Main()
                    Dim meeting As New ScheduleMeeting With {.MeetingName = "Design review", .Start = New WebExDateTime(2026, 12, 1, 9, 30)}
                    System.Console.WriteLine(meeting.ToUri(New WebExSite("acme")).AbsoluteUri)
                    System.Console.WriteLine(ScheduleMeetingReply.Read("?AT=SM&ST=SUCCESS&MK=17").MeetingKey)
                End Sub
            End Module
            """
    )]
    [InlineData(
        "fs",
        """
            open WebEx
            open WebEx.Meetings

            let meeting = ScheduleMeeting(MeetingName = "Design review", Start = WebExDateTime(2026, 12, 1, 9, 30))
            printfn "%s" (meeting.ToUri(WebExSite("acme")).AbsoluteUri)
            printfn "%s" (ScheduleMeetingReply.Read("?AT=SM&ST=SUCCESS&MK=17").MeetingKey)
            """
    )]
    public void Other_languages_use_the_commands(string extension, string code)
    {
        string compiled = extension == "fs" ? """<Compile Include="Program.fs" />""" : "";
        string properties = extension == "fs" ? "<Nullable>disable</Nullable>" : "<RootNamespace>Compiled</RootNamespace>";
        var consumer = new Consumer(
            packages,
            "compiled-" + extension,
            "<OutputType>Exe</OutputType>" + properties,
            Reference + compiled,
            isReferencing: false,
            extension: extension
        );
        consumer.Write("Program." + extension, code);
        string output = consumer.Run().ShouldSucceed().Output;
        output.ShouldContain(Url);
        output.ShouldContain("17");
    }

    // System.Text.Json's generator sees the types of a reference; those that another generator makes in the same project it does not.
    [Fact]
    public void Another_generator_sees_the_commands()
    {
        var consumer = new Consumer(packages, "compiled-json", Strict, Reference, framework: "net8.0", isReferencing: false);
        consumer.Write(
            "Program.cs",
            """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using WebEx;
            using WebEx.Meetings;

            var meeting = new ScheduleMeeting { MeetingName = "Design review", Start = new WebExDateTime(2026, 12, 1, 9, 30) };
            string json = JsonSerializer.Serialize(meeting, Meetings.Default.ScheduleMeeting);
            System.Console.WriteLine(json);
            System.Console.WriteLine(JsonSerializer.Deserialize(json, Meetings.Default.ScheduleMeeting) == meeting);

            [JsonSerializable(typeof(ScheduleMeeting))]
            internal sealed partial class Meetings : JsonSerializerContext { }
            """
        );
        consumer.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
        string program = Directory.EnumerateFiles(consumer.PathOf("bin"), "compiled-json.dll", SearchOption.AllDirectories).First();
        string output = DotNet.Run(consumer.Folder, "exec", "--roll-forward", "Major", program).ShouldSucceed().Output;
        output.ShouldContain("\"MeetingName\":\"Design review\"");
        output.ShouldContain("True");
    }

    [Fact]
    public void An_older_compiler_builds_it()
    {
        var consumer = new Consumer(
            packages,
            "compiled-older",
            "<LangVersion>9.0</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors><RoslynCompilerType>Custom</RoslynCompilerType>",
            Reference + """<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.14.0" PrivateAssets="all" />""",
            framework: "netstandard2.0",
            isReferencing: false
        );
        consumer.Write("Site.cs", "public static class Site { public static WebEx.Partner.LogOut Request { get; } = new(); }");
        consumer.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
    }

    [Fact]
    public void The_generator_beside_it_makes_only_what_is_not_there()
    {
        var consumer = new Consumer(packages, "compiled-both", Strict, Reference + """<WebExSpecFile Include="Spec/*.yaml" />""");
        consumer.Write("Spec/ZZ.yaml", SpecFileTests.Command("ZZ", "SleepNow", 10));
        consumer.Write(
            "Program.cs",
            """
            internal static class Program
            {
                private static void Main()
                {
                    var site = new WebEx.WebExSite("acme");
                    System.Console.WriteLine(new WebEx.Partner.SleepNow().ToUri(site).AbsoluteUri);
                    System.Console.WriteLine(new WebEx.Partner.LogOut().ToUri(site).AbsoluteUri);
                }
            }
            """
        );
        string output = consumer.Run().ShouldSucceed().Output;
        output.ShouldContain("https://acme.webex.com/acme/p.php?AT=ZZ");
        output.ShouldContain("https://acme.webex.com/acme/p.php?AT=LO");
        consumer.Generated.ShouldBe(["WebEx.Partner.SleepNow.g.cs"]);
        string report = consumer.PathOf("diagnostics.sarif");
        consumer.Build("--no-incremental", $"-p:ErrorLog={report}").ShouldSucceed();
        File.ReadAllText(report).ShouldContain("90 commands of 'WebEx.Spec.Catalogue' will be used, and not generated again.");
    }

    // Two libraries that each know the commands, and an application that uses both: with a generator in each of them these were two sets of types.
    [Fact]
    public void Two_libraries_and_an_application_share_the_types()
    {
        string[] names = ["compiled-one", "compiled-two"];
        foreach (string name in names)
        {
            var library = new Consumer(packages, name, items: Reference, isReferencing: false);
            library.Write(
                "Library.cs",
                $$"""namespace {{name.Replace('-', '_')}} { """
                    + $$"""public static class Library { public static WebEx.Partner.LogOut Pass(WebEx.Partner.LogOut request) => request; } }"""
            );
        }

        var above = new Consumer(
            packages,
            "compiled-above",
            Strict,
            string.Concat(names.Select(name => $"""<ProjectReference Include="../{name}/{name}.csproj" />""")),
            isReferencing: false
        );
        above.Write("Program.cs", "System.Console.WriteLine(compiled_one.Library.Pass(compiled_two.Library.Pass(new WebEx.Partner.LogOut())));");
        above.Run().ShouldSucceed().Output.ShouldContain("LogOut");
    }
}
