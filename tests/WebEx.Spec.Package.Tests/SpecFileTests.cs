namespace WebEx.Spec.Package.Tests;

/// <summary>Spec files of the consumer's own.</summary>
[Collection(SharedPackages.Name)]
public sealed class SpecFileTests(PackedPackages packages)
{
    private const string Properties = "<WebExSpecInclude>p.php/LO;p.php/ZZ</WebExSpecInclude>";
    private const string Items = """<WebExSpecFile Include="Spec/**/*.yaml" />""";

    [Fact]
    public void A_command_of_the_consumers_own_is_added_and_one_of_the_catalogue_is_replaced()
    {
        var consumer = new Consumer(packages, "own-files", Properties, Items);
        consumer.Write("Spec/ZZ.yaml", Command("ZZ", "SleepNow", 10));
        consumer.Write("Spec/LO.yaml", Command("LO", "LeaveAtOnce", 10));
        consumer.Build().ShouldSucceed();
        consumer.Generated.ShouldBe(["WebEx.Partner.LeaveAtOnce.g.cs", "WebEx.Partner.SleepNow.g.cs"]);
    }

    [Fact]
    public void The_example_of_the_language_is_generated_without_a_line_of_the_guide_and_finds_its_schema()
    {
        string language = File.ReadAllText(Path.Combine(RepositoryFolder.Spec, "README.md"));
        string section = language[language.IndexOf("\n## Files of your own\n", StringComparison.Ordinal)..];
        string items = Block(section, "xml");
        string file = Block(section, "yaml");
        string item = items.Split('\n').Single(line => line.Contains("WebExSpecFile", StringComparison.Ordinal));
        var consumer = new Consumer(
            packages,
            "example",
            "<WebExSpecInclude>p.php/ZZ</WebExSpecInclude><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            item
        );
        consumer.Write("Spec/ZZ.yaml", file);
        consumer.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
        string generated = consumer.GeneratedText("WebEx.Partner.SleepNow.g.cs");
        generated.ShouldContain("How long the site sleeps.");
        generated.ShouldNotContain("Guide line");
        generated.ShouldNotContain("Guide: ");

        string schema = file.Split('\n')[0].Split("$schema=")[1].Trim();
        string copied = File.ReadAllText(Path.GetFullPath(Path.Combine(consumer.Folder, "Spec", schema)));
        using var packed = System.Text.Json.JsonDocument.Parse(copied);
        Required(packed.RootElement).ShouldBe(["page", "name", "summary"]);
        System.Text.RegularExpressions.Regex.Matches(copied, "\"required\": \\[[^\\]]*\"(line|guide)\"").ShouldBeEmpty();
        Required(packed.RootElement.GetProperty("$defs").GetProperty("guide")).ShouldBe(["section", "page"]);
    }

    [Fact]
    public void A_mistake_is_shown_at_its_line_and_column_and_the_other_commands_still_compile()
    {
        var consumer = new Consumer(packages, "mistake", Properties, Items);
        string text = Command("ZZ", "SleepNow", 10).Replace("max: 10", "maxi: 10", StringComparison.Ordinal);
        consumer.Write("Spec/ZZ.yaml", text);
        string[] before = text[..text.IndexOf("maxi", StringComparison.Ordinal)].Split('\n');
        string output = consumer.Build().ShouldFail().Output;
        output.ShouldContain($"ZZ.yaml({before.Length},{before[^1].Length + 1}): error WES2001: 'maxi' is not a key of an argument; did you mean 'max'?");
        output.ShouldNotContain("error CS");
        consumer.Generated.ShouldContain("WebEx.Partner.LogOut.g.cs");
    }

    [Fact]
    public void Editing_adding_and_deleting_a_file_rebuilds_and_nothing_else_does()
    {
        var consumer = new Consumer(packages, "rebuild", Properties, Items);
        consumer.Write("Spec/ZZ.yaml", Command("ZZ", "SleepNow", 10));
        consumer.Build().ShouldSucceed();
        consumer.Recompiles().ShouldBeFalse("nothing has changed");

        consumer.Write("Spec/ZZ.yaml", Command("ZZ", "SleepNow", 20));
        consumer.Recompiles().ShouldBeTrue("a file was edited");
        consumer.GeneratedText("WebEx.Partner.SleepNow.g.cs").ShouldContain("at most 20 characters");

        // A file with an old time stamp, as one that is copied or checked out has.
        consumer.Write("Spec/LO.yaml", Command("LO", "LeaveAtOnce", 10));
        File.SetLastWriteTimeUtc(consumer.PathOf("Spec/LO.yaml"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        consumer.Recompiles().ShouldBeTrue("a file was added");
        consumer.Generated.ShouldContain("WebEx.Partner.LeaveAtOnce.g.cs");

        File.Delete(consumer.PathOf("Spec/LO.yaml"));
        consumer.Recompiles().ShouldBeTrue("a file was deleted");
        consumer.Recompiles().ShouldBeFalse("nothing has changed since");
    }

    private static string Block(string text, string language)
    {
        string start = $"\n```{language}\n";
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf("\n```", from, StringComparison.Ordinal)];
    }

    private static string[] Required(System.Text.Json.JsonElement schema) =>
        [.. schema.GetProperty("required").EnumerateArray().Select(key => key.GetString()!)];

    internal static string Command(string at, string name, int max) =>
        $$"""
            command: {{at}}
            page: p.php
            name: {{name}}
            access: none
            summary: A command of our own.
            arguments:
              - { code: NA, name: Nap, type: text, max: {{max}}, meaning: How to sleep. }
            reply: { without: homePage }
            errors: { AccessDenied: {} }
            """;
}
