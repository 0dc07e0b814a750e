using System.Text;
using Microsoft.Extensions.Logging;
using WebEx.Site.Admin;
using WebEx.Site.Exporting;
using WebEx.Site.Http;
using WebEx.Site.Https;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Tool;

/// <summary>Runs the sites from the start of the program to its end.</summary>
internal sealed class SiteProgram(ToolOptions options, TextWriter output)
{
    private const string TokenVariable = "WEBEX_SITE_ADMIN_TOKEN";

    private const string SmtpVariable = "WEBEX_SITE_SMTP_PASSWORD";

    private static string? SmtpPassword => Environment.GetEnvironmentVariable(SmtpVariable);

    private string? AdminToken => options.AdminToken ?? (Environment.GetEnvironmentVariable(TokenVariable) is { Length: > 0 } token ? token : null);

    /// <exception cref="CommandLineException">A file of the command line cannot be used.</exception>
    public async Task RunAsync(ILoggerFactory loggers)
    {
        SiteSeed seed = ReadSeed();
        SiteState? import = options.Import is { } file ? ReadImport(file) : null;
        if (!SiteRegistry.IsName(options.Site))
            throw new CommandLineException($"--site: {options.Site} is not the name of a site.");

        using LocalAuthority? authority = options.Hosts.Count > 0 ? LocalAuthority.Open(options.AuthorityFolderOrDefault) : null;
        using HttpsNames? names = authority is null ? null : new(options.Hosts, options.HttpsPort, authority);
        WebExSiteOptions site = new()
        {
            Url = options.Url,
            DataFile = options.DataFile,
            Seed = seed,
            Dialect = options.Dialect,
            IdSeed = options.IdSeed,
            AdminToken = AdminToken,
            Https = names,
            MailSender = options.Smtp is { } server ? new SmtpSender(server, SmtpPassword, options.MailFrom).SendAsync : null,
            Reference = typeof(SiteProgram).Assembly.GetManifestResourceStream("reference.zip"),
            SiteName = options.Site,
            LoggerFactory = loggers,
        };
        await using SiteHost host = await SiteHost.StartAsync(site, CancellationToken.None);
        if (import is not null)
            await SiteOf(host).ReplaceAsync(import);
        output.Write(Introduction(host));
        if (names is not null)
            output.Write(HttpsGuide.Of(names, authority!.CertificateFile, host.HttpsPort));
        await output.FlushAsync();

        await host.WaitForShutdownAsync(CancellationToken.None);
        if (options.ExportOnExit is { } target)
            await WriteExportAsync(target, SiteDocument.Write(await SiteOf(host).ReadStateAsync()));
    }

    private static async Task WriteExportAsync(string file, byte[] document)
    {
        // Whole or not at all: a file of before stays until the new one is written.
        string next = file + ".new";
        await File.WriteAllBytesAsync(next, document);
        File.Move(next, file, overwrite: true);
    }

    private string Introduction(SiteHost host)
    {
        StringBuilder text = new();
        _ = text.AppendLine($"Sites stand at {host.Address}NAME/, such as {host.Address}{options.Site}/ (Ctrl+C ends them).");
        string who = AdminToken is null ? "by programs of this machine" : "by whoever sends the admin token";
        string address = host.Address + AdminEndpoint.Folder.TrimStart('/');
        _ = text.AppendLine($"They are administered at {address}/, {who}; {address}/openapi.json describes how.");
        _ = text.AppendLine("To try:");
        if (options.Seed == "demo")
            _ = text.AppendLine($"  curl -i -d \"AT=LI&WID=jo&PW={DemoSeed.Password}&MU=GoBack&BU=done\" {host.Address}{options.Site}/p.php");
        string header = AdminToken is null ? "" : "-H \"Authorization: Bearer TOKEN\" ";
        _ = text.AppendLine($"  curl {header}{address}/sites/{options.Site}/requests");
        return text.ToString();
    }

    private LiveSite SiteOf(SiteHost host) => host.Sites.Find(options.Site)!;

    private SiteSeed ReadSeed()
    {
        if (options.Seed == "demo")
            return SiteSeed.Demo;
        if (options.Seed == "empty")
            return SiteSeed.Empty;
        try
        {
            SiteSeed seed = JsonReading.Read<SiteSeed>(ReadFile("--seed", options.Seed));
            // Now, and not when the first request comes.
            _ = SeedState.Of(seed, idSeed: null, DateTimeOffset.UtcNow);
            return seed;
        }
        catch (Exception problem) when (problem is AdminProblemException or SeedException)
        {
            throw new CommandLineException($"--seed {options.Seed}: {problem.Message}", problem);
        }
    }

    private static SiteState ReadImport(string file)
    {
        try
        {
            return SiteDocument.Read(ReadFile("--import", file));
        }
        catch (FormatException problem)
        {
            throw new CommandLineException($"--import {file}: {problem.Message}", problem);
        }
    }

    private static byte[] ReadFile(string option, string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException($"{option}: {problem.Message}{(option == "--seed" ? " Seeds without a file are demo and empty." : "")}", problem);
        }
    }
}
