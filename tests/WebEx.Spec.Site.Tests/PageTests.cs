using System.Text.RegularExpressions;

namespace WebEx.Site.Tests;

/// <summary>The pages beside the code say what is there.</summary>
public sealed partial class PageTests
{
    private static string Folder { get; } = Path.Combine(RepositoryFolder.Root, "runtime", "WebEx.Spec.Site");

    [Fact]
    public void The_table_of_commands_has_each_command_once_and_names_only_error_codes_of_it()
    {
        var rows = Row.Matches(Read("COMMANDS.md")).ToList();
        string NameOf(Match row) => $"{row.Groups["page"].Value} {row.Groups["at"].Value} {row.Groups["command"].Value}";
        rows.Select(NameOf)
            .Order(StringComparer.Ordinal)
            .ShouldBe(Commands.All.Select(command => $"{command.Path} {command.At ?? "-"} {command.Name}").Order(StringComparer.Ordinal));
        foreach (Match row in rows)
        {
            WebExCommand command = Commands.All.Single(command => command.Path == row.Groups["page"].Value && command.Name == row.Groups["command"].Value);
            row.Groups["text"].Value.ShouldEndWith(".");
            foreach (Match code in Code.Matches(row.Groups["left"].Value))
                (command.Errors?.Codes ?? []).ShouldContain(code.Groups["code"].Value, command.ToString());
        }
    }

    // The example is the code itself: what is printed cannot fall behind it.
    [Fact]
    public void The_example_of_a_command_is_that_command()
    {
        string page = Read("CONTRIBUTING.md");
        Match example = Example.Match(page);
        example.Success.ShouldBeTrue();
        string source = Unindented(File.ReadAllText(Path.Combine(Folder, example.Groups["file"].Value)));
        source.ShouldContain(Unindented(example.Groups["code"].Value));
    }

    [Fact]
    public void Links_lead_to_files()
    {
        foreach (string page in Directory.GetFiles(Folder, "*.md"))
        {
            foreach (Match link in Link.Matches(File.ReadAllText(page)))
                File.Exists(Path.Combine(Folder, link.Groups["target"].Value)).ShouldBeTrue($"{Path.GetFileName(page)}: {link.Value}");
        }
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page));

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex(@"^\| (?<page>[\w/]+\.\w+) \| (?<at>\w+|-) \| (?<command>\w+) \| (?<text>[^|]+?) \| (?<left>[^|]+?) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row { get; }

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"^```csharp\r?\n// (?<file>\S+\.cs)\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example { get; }

    [GeneratedRegex(@"\]\((?!https?://)(?<target>[^)#]+)")]
    private static partial Regex Link { get; }
}
