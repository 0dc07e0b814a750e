using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace WebEx.Site.Tests.Tool;

public sealed class ToolTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("webex-site-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_begins_with_a_seed_file_exports_at_its_end_and_imports_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A program of Windows cannot be asked to end from outside its console.");
        string seed = Write("seed.json", """{ "accounts": [{ "webExId": "zoe", "password": "P-1" }] }""");
        string export = Path.Combine(_folder.FullName, "export.json");
        using (ToolRun first = new("--url", "http://127.0.0.1:0", "--seed", seed, "--export-on-exit", export))
        {
            string text = await first.ReadToAsync("curl");
            text.ShouldContain("/_admin/openapi.json");
            using RawClient client = new(ToolRun.SiteOf(text));
            (await client.LogInAsync("zoe", "P-1"))["ST"].ShouldBe("SUCCESS");
            (await client.CommandAsync("m.php", "AT=SM&MN=Kept&YE=2040&MO=12&DA=1&HO=9&MI=30"))["ST"].ShouldBe("SUCCESS");
            (await first.StopAsync()).ShouldBe(0);
        }

        JsonNode.Parse(await File.ReadAllTextAsync(export, TestContext.Current.CancellationToken))!["tables"]!["meetings"]!.AsArray().Count.ShouldBe(1);
        using ToolRun second = new("--url", "http://127.0.0.1:0", "--seed", "empty", "--import", export, "--site", "other", "--admin-token", "t");
        string again = await second.ReadToAsync("curl");
        again.ShouldContain("Authorization: Bearer TOKEN");
        using RawClient user = new(ToolRun.SiteOf(again));
        (await user.LogInAsync("zoe", "P-1"))["ST"].ShouldBe("SUCCESS");
        using HttpClient http = new();
        (await http.GetAsync(new Uri(ToolRun.SiteOf(again), "/_admin/sites"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(
            System.Net.HttpStatusCode.Unauthorized
        );
        (await second.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_it_cannot_use_is_said_with_an_exit_code()
    {
        string seed = Write("seed.json", """{ "accounts": [{ "webExId": "zoe" }] }""");
        string twice = Write("twice.json", """{ "accounts": [{ "webExId": "a", "password": "1" }, { "webExId": "A", "password": "1" }] }""");
        string half = Write("half.json", """{ "\ud800": 1 }""");
        string export = Write("export.json", """{ "version": 7 }""");
        foreach (
            (int code, string message, string[] args) in new (int, string, string[])[]
            {
                (2, "accounts[0].password: it is missing.", ["--seed", seed]),
                (2, "accounts[1]: There already is an account A.", ["--seed", twice]),
                (2, "Seeds without a file are demo and empty.", ["--seed", Path.Combine(_folder.FullName, "none")]),
                (2, "the document has 7.", ["--import", export]),
                (2, "--site: a b is not the name of a site.", ["--site", "a b"]),
                (2, "localhost is not the name of a host such as acme.webex.com.", ["--as", "localhost"]),
                (2, "-- is not an option.", ["--"]),
                (2, "--seed needs a value.", ["--seed"]),
                (1, "address", ["--url", "http://192.0.2.1:1"]),
                (2, "more than a host and a port", ["--url", "http://127.0.0.1:0/path"]),
                (2, "--data needs a value.", ["--data", ""]),
                (2, "begins or ends with white space", ["--admin-token", " t "]),
                (2, "--export-on-exit:", ["--export-on-exit", Path.Combine(_folder.FullName, "none", "e.json")]),
                (2, "The text is not Unicode.", ["--seed", half]),
                (2, "The text is not Unicode.", ["--import", half]),
                (1, "another kind of key than ECDSA", ["--as", "acme.webex.com", "--https-port", "0", "--ca", WriteForeignAuthority()]),
            }
        )
        {
            using ToolRun run = new(args);
            (int exitCode, string error) = await run.EndAsync();
            exitCode.ShouldBe(code, error);
            error.ShouldContain(message);
        }
    }

    // As another program would make it.
    private string WriteForeignAuthority()
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new("CN=foreign", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        _ = Write("webex-site-ca.pem", certificate.ExportCertificatePem());
        string keyFile = Write("webex-site-ca.key", key.ExportPkcs8PrivateKeyPem());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(keyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return _folder.FullName;
    }

    private string Write(string name, string text)
    {
        string file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
