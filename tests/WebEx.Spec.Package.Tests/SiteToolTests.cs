using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace WebEx.Spec.Package.Tests;

/// <summary><c>webex-site</c>, installed as users do.</summary>
[Collection(SharedPackages.Name)]
public sealed partial class SiteToolTests(PackedPackages packages)
{
    private const string Install = "dotnet tool install --global WebEx.Spec.Site.Tool --prerelease";
    private const string Address = "http://127.0.0.1:8080";

    // The recipe for continuous integration is run as it is printed, but for the place of the tool and the port.
    [Fact]
    public async Task It_is_installed_started_and_asked_as_the_recipe_says_and_ends_when_asked_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The recipe is for a shell of Unix.");
        string folder = Path.Combine(packages.Folder, "tool");
        Directory.CreateDirectory(folder);
        DotNet
            .Run(folder, "tool", "install", "WebEx.Spec.Site.Tool", "--version", packages.Version, "--tool-path", "bin", "--add-source", packages.Feed)
            .ShouldSucceed();
        string[] steps =
        [
            .. Recipe
                .Match(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "runtime", "WebEx.Spec.Site", "TESTING.md")))
                .Groups["line"]
                .Captures.Select(line => line.Value.Trim()),
        ];
        steps.ShouldContain(Install);
        string script = string.Join('\n', steps.Except([Install])).Replace(Address, $"http://127.0.0.1:{FreePort.Find()}", StringComparison.Ordinal);
        script.ShouldNotContain(Address);

        string data = Path.Combine(folder, "sites.db");
        DotNetResult started = DotNet.RunProgram(
            "bash",
            folder,
            new Dictionary<string, string>
            {
                ["PATH"] = Path.Combine(folder, "bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
                ["DOTNET_ROOT"] = DotNetRoot,
            },
            "-e",
            "-c",
            script.Replace("webex-site --url", $"webex-site --data {data} --url", StringComparison.Ordinal) + "\necho pid=$!"
        );
        string process = started.ShouldSucceed().Output.Split("pid=")[1].Split('\n')[0].Trim();
        Uri address = new(Url.Match(script).Value);
        try
        {
            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
            using var login = new FormUrlEncodedContent([
                new("AT", "LI"),
                new("WID", "jo"),
                new("PW", "Pass-1234"),
                new("MU", "GoBack"),
                new("BU", "https://back.example/"),
            ]);
            Uri page = new(address, "acme/p.php");
            using HttpResponseMessage response = await http.PostAsync(page, login, TestContext.Current.CancellationToken);
            response.Headers.Location.ShouldBe(new Uri("https://back.example/?AT=LI&ST=SUCCESS&WID=jo"));
            File.Exists(data).ShouldBeTrue();
        }
        finally
        {
            DotNet.RunProgram("kill", folder, "-TERM", process).ShouldSucceed();
        }

        // Nobody of this process waits for it, so that its port tells whether it has ended.
        while (await IsListeningAsync(address.Port))
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void It_runs_on_every_system_and_names_the_libraries_in_it_with_their_licences()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"WebEx.Spec.Site.Tool.{packages.Version}.nupkg"));
        var entries = package.Entries.Select(entry => entry.FullName).ToList();
        foreach (
            string native in new[]
            {
                "win-x64/native/e_sqlite3.dll",
                "win-arm64/native/e_sqlite3.dll",
                "linux-x64/native/libe_sqlite3.so",
                "linux-musl-x64/native/libe_sqlite3.so",
                "linux-arm64/native/libe_sqlite3.so",
                "osx-x64/native/libe_sqlite3.dylib",
                "osx-arm64/native/libe_sqlite3.dylib",
            }
        )
            entries.ShouldContain("tools/net10.0/any/runtimes/" + native);
        entries.ShouldContain("LICENSE");
        // Programs of the repository that run while it is built are none of its parts.
        entries.ShouldNotContain(entry => entry.Contains("webex-spec", StringComparison.Ordinal) || entry.Contains("Packing", StringComparison.Ordinal));
        entries.ShouldNotContain(entry =>
            entry.EndsWith(".xml", StringComparison.Ordinal) && !entry.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal) && !entry.StartsWith('[')
        );

        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt").ShouldNotBeNull().Open());
        string notices = reader.ReadToEnd();
        notices.ShouldContain("Apache License");
        var libraries = package
            .Entries.Where(entry =>
                entry.FullName.StartsWith("tools/net10.0/any/", StringComparison.Ordinal) && !entry.FullName.Contains("/runtimes/", StringComparison.Ordinal)
            )
            .Select(entry => entry.Name)
            .Where(name =>
                name.EndsWith(".dll", StringComparison.Ordinal) && name != "webex-site.dll" && !name.StartsWith("WebEx.Spec.", StringComparison.Ordinal)
            )
            .ToList();
        libraries.ShouldContain("Microsoft.Data.Sqlite.dll");
        foreach (string library in libraries)
            notices.ShouldContain(library);
    }

    private static string DotNetRoot { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static async Task<bool> IsListeningAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^```yaml\r?\n- name: Start a WebEx site\r?\n  run: \|\r?\n(?<line>    .+\r?\n)+```", RegexOptions.Multiline)]
    private static partial Regex Recipe { get; }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Url { get; }
}
