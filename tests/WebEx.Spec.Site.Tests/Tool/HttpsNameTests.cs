using System.ComponentModel;
using System.Diagnostics;

namespace WebEx.Site.Tests.Tool;

public sealed class HttpsNameTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("webex-site-");

    private string Key => Path.Combine(_folder.FullName, "webex-site-ca.key");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_program_that_knows_nothing_of_us_finds_a_site_under_its_own_name()
    {
        if (await CurlAsync("--version") is not (0, _))
        {
            Assert.Skip("There is no curl here.");
            return;
        }

        string authority;
        using (ToolRun run = Start())
        {
            string text = await run.ReadToAsync("curl --connect-to");
            text.ShouldContain("127.0.0.1 acme.webex.com other.webex.com.cn");
            string[] shown = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim().Split(' ')[1..];
            (int exitCode, string page) = await CurlAsync(["--silent", "--show-error", .. shown]);
            exitCode.ShouldBe(0, page);
            page.ShouldContain("https://acme.webex.com/acme/");

            // Another name of the line, a command, a name that nobody asked for, and a program that does not trust the CA.
            string[] other =
            [
                .. shown.Select(part =>
                    part.Replace("acme.webex.com", "other.webex.com.cn", StringComparison.Ordinal).Replace("/acme/", "/other/", StringComparison.Ordinal)
                ),
            ];
            (int _, string login) = await CurlAsync([
                "--silent",
                "--include",
                "--data",
                "AT=LI&WID=jo&PW=Pass-1234&MU=GoBack&BU=https://back.example/",
                .. other[..^1],
                other[^1] + "p.php",
            ]);
            login.ShouldContain("https://back.example/?AT=LI&ST=SUCCESS");
            login.ShouldContain("secure", Case.Insensitive);
            string[] foreign = [.. shown.Select(part => part.Replace("acme.webex.com", "evil.example", StringComparison.Ordinal))];
            (await CurlAsync(["--silent", .. foreign])).ExitCode.ShouldNotBe(0);
            // An address instead of a name: nothing says which name is meant, as with programs from before names were sent along.
            (
                await CurlAsync("--silent", "--insecure", $"https://127.0.0.1:{shown[Array.IndexOf(shown, "--connect-to") + 1].Split(':')[^1]}/acme/")
            ).Output.ShouldContain("/acme/");
            int trust = Array.IndexOf(shown, "--cacert");
            (await CurlAsync(["--silent", .. shown[..trust], .. shown[(trust + 2)..]])).ExitCode.ShouldBe(60);
            authority = await File.ReadAllTextAsync(shown[trust + 1], TestContext.Current.CancellationToken);
        }

        // Who trusts the CA once does so after a restart too, and nobody else can read its key.
        using ToolRun again = Start();
        _ = await again.ReadToAsync("curl --connect-to");
        (await File.ReadAllTextAsync(Path.ChangeExtension(Key, ".pem"), TestContext.Current.CancellationToken)).ShouldBe(authority);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_key_that_others_can_read_and_files_that_are_none_are_refused()
    {
        using (ToolRun run = Start())
            _ = await run.ReadToAsync("curl --connect-to");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
            using ToolRun open = Start();
            (int exitCode, string error) = await open.EndAsync();
            exitCode.ShouldBe(1);
            error.ShouldContain("Others than the owner may read the key");
            File.SetUnixFileMode(Key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await File.WriteAllTextAsync(Key, "no key", TestContext.Current.CancellationToken);
        using ToolRun broken = Start();
        (int code, string problem) = await broken.EndAsync();
        code.ShouldBe(1);
        problem.ShouldContain("cannot be used");
        problem.ShouldContain("Delete both");
    }

    private ToolRun Start() =>
        new("--url", "http://127.0.0.1:0", "--as", "acme.webex.com", "--as", "other.webex.com.cn", "--https-port", "0", "--ca", _folder.FullName);

    private static async Task<(int ExitCode, string Output)> CurlAsync(params string[] args)
    {
        try
        {
            using Process curl = Process.Start(new ProcessStartInfo("curl", args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> error = curl.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string output = await curl.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await curl.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (curl.ExitCode, output + await error);
        }
        catch (Win32Exception)
        {
            return (-1, "");
        }
    }
}
