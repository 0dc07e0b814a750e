using System.Text.Json;
using System.Text.RegularExpressions;
using WebEx.Spec.Tool.Explaining;

namespace WebEx.Spec.Tool.Tests;

/// <summary>The commands as files that editors send.</summary>
public sealed partial class HttpExportTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("webex-spec-").FullName, "http");

    [Fact]
    public void Every_command_has_a_file_whose_request_the_library_accepts()
    {
        ToolRun run = ToolRun.Of("export", "--format", "http", "--output", _folder, Path.Combine(RepositoryFolder.Root, "spec"));
        run.ExitCode.ShouldBe(0, run.Error);
        string[] files = Directory.GetFiles(_folder, "*.http", SearchOption.AllDirectories);
        files.Length.ShouldBe(CommandIndex.All.Count);
        var sent = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            Match request = Request.Match(text);
            request.Success.ShouldBeTrue(text);
            string name = request.Groups["name"].Value;
            string body = Variable.Replace(request.Groups["body"].Value, "Pass-1234");
            WebExCommand command = CommandIndex.All.Where(one => one.Name == name && one.Path == request.Groups["path"].Value).ShouldHaveSingleItem(text);
            _ = sent.Add(command.ToString());
            bool isRead = Enum.GetValues<Center>()
                .Where(center => (command.Centers & (Centers)(1 << (int)center)) != 0)
                .Any(center => command.TryReadRequest(body, center, out IWebExRequest? read, out _) && read.Validate(center).IsValid);
            isRead.ShouldBeTrue(text);
        }

        sent.Count.ShouldBe(CommandIndex.All.Select(command => command.ToString()).Distinct().Count());
    }

    [Fact]
    public void A_secret_is_a_variable_that_the_file_names()
    {
        _ = ToolRun.Of("export", "--format", "http", "--output", _folder, Path.Combine(RepositoryFolder.Root, "spec"));
        string text = File.ReadAllText(Path.Combine(_folder, "p", "LI.http"));
        text.ShouldContain("&PW={{secret_PW}}");
        text.ShouldContain("# Give secret_PW a value in http-client.env.json.user or http-client.private.env.json, percent-encoded.\n");
        using JsonDocument environment = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "http-client.env.json")));
        environment.RootElement.GetProperty("site").GetProperty("host").GetString().ShouldBe("acme.webex.com");
    }

    [Fact]
    public void The_same_catalogue_makes_the_same_files()
    {
        string spec = Path.Combine(RepositoryFolder.Root, "spec");
        _ = ToolRun.Of("export", "--format", "http", "--output", _folder, spec);
        Dictionary<string, string> first = Texts();
        _ = ToolRun.Of("export", "--format", "http", "--output", _folder, spec);
        Texts().ShouldBe(first);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    private Dictionary<string, string> Texts() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);

    [GeneratedRegex(
        @"^### (?<name>\w+)\nPOST https://\{\{host\}\}/\{\{site\}\}/(?<path>\S+)\nContent-Type: application/x-www-form-urlencoded\n\n(?<body>\S*)\n\z",
        RegexOptions.Multiline
    )]
    private static partial Regex Request { get; }

    [GeneratedRegex(@"\{\{secret_[^}]+\}\}")]
    private static partial Regex Variable { get; }
}
