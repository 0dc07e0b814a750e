using System.Text;
using Microsoft.Extensions.Logging;
using WebEx.Site.Admin;
using WebEx.Site.Exporting;
using WebEx.Site.Http;
using WebEx.Site.Https;
using WebEx.Site.Inspector;
using WebEx.Site.Kernel;
using WebEx.Site.Recording;
using WebEx.Site.State;
using WebEx.Site.Storage;

namespace WebEx.Site.Tool;

/// <summary>Runs the sites from the start of the program to its end.</summary>
internal sealed class SiteProgram(ToolOptions options, TextWriter output)
{
    private const string TokenVariable = "WEBEX_SITE_ADMIN_TOKEN";

    private const string PostgresVariable = "WEBEX_SITE_POSTGRES";

    private const string SmtpVariable = "WEBEX_SITE_SMTP_PASSWORD";

    private static string? SmtpPassword => Environment.GetEnvironmentVariable(SmtpVariable);

    private string? AdminToken => options.AdminToken ?? ValueOf(TokenVariable);

    private string? Postgres => options.Postgres ?? ValueOf(PostgresVariable);

    /// <exception cref="CommandLineException">A file of the command line cannot be used.</exception>
    public async Task RunAsync(ILoggerFactory loggers)
    {
        SiteSeed seed = ReadSeed();
        SiteState? import = options.Import is { } file ? ReadImport(file) : null;
        if (!SiteNames.IsName(options.Site))
            throw new CommandLineException($"--site: {options.Site} is not the name of a site.");
        if (options.ExportOnExit is { } target)
            await CheckTargetAsync("--export-on-exit", target);
        if (options.RecordTo is { } recorded)
            await CheckTargetAsync("--record-to", recorded);

        using LocalAuthority? authority = options.Hosts.Count > 0 ? LocalAuthority.Open(options.AuthorityFolderOrDefault) : null;
        using HttpsNames? names = authority is null ? null : new(options.Hosts, options.HttpsPort, authority);
        WebExTestSiteOptions site = new()
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
            Record = options.Record,
            LoggerFactory = loggers,
        };
        if (Postgres is { } database)
            UsePostgreSql(site, database);
        await using SiteHost host = await StartAsync(site);
        if (import is not null)
            await SiteOf(host).ReplaceAsync(import);
        if (options.IsDemo)
            await new DemoStory(SiteOf(host), new Uri(host.Address, options.Site + "/")).TellAsync();
        output.Write(Introduction(host));
        if (names is not null)
            output.Write(HttpsGuide.Of(names, authority!.CertificateFile, host.HttpsPort));
        await output.FlushAsync();

        await host.WaitForShutdownAsync(CancellationToken.None);
        if (options.ExportOnExit is { } exported)
            await WriteExportAsync(exported, SiteDocument.Write(await SiteOf(host).ReadStateAsync()));
        if (options.RecordTo is { } seedFile)
            await WriteExportAsync(seedFile, RecordedSeed.Write(await SiteOf(host).ReadStateAsync(), SiteOf(host).Clock.GetUtcNow()));
    }

    private static string? ValueOf(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    private static void UsePostgreSql(WebExTestSiteOptions site, string database)
    {
        if (site.DataFile is not null)
            throw new CommandLineException($"The sites are either in a data file (--data) or in PostgreSQL (--postgres, or the variable {PostgresVariable}).");
        try
        {
            _ = site.UsePostgreSql(database);
        }
        catch (ArgumentException problem)
        {
            throw new CommandLineException("--postgres: " + WithoutParameter(problem), problem);
        }
    }

    private static async Task WriteExportAsync(string file, byte[] document)
    {
        // Whole or not at all: a file of before stays until the new one is written.
        string next = NextOf(file);
        await CreateAsync(next, document);
        File.Move(next, file, overwrite: true);
    }

    // At the end it would be too late to give another name.
    private static async Task CheckTargetAsync(string option, string file)
    {
        try
        {
            if (Directory.Exists(file))
                throw new CommandLineException($"{option}: {file} is a folder.");
            string next = NextOf(file);
            await CreateAsync(next, default);
            File.Delete(next);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException($"{option}: {problem.Message}", problem);
        }
    }

    // Password hashes and sessions are in it: the owner alone can read it.
    private static async Task CreateAsync(string file, ReadOnlyMemory<byte> content)
    {
        await using FileStream stream = OwnerFile.Create(file);
        await stream.WriteAsync(content);
    }

    // A name that no file of the user has.
    private static string NextOf(string file) => $"{file}.{Guid.NewGuid():N}.new";

    private static async Task<SiteHost> StartAsync(WebExTestSiteOptions site)
    {
        try
        {
            return await SiteHost.StartAsync(site, CancellationToken.None);
        }
        catch (ArgumentException problem)
        {
            throw new CommandLineException(WithoutParameter(problem), problem);
        }
    }

    // The name of the parameter, which the framework adds, says nothing on a command line.
    private static string WithoutParameter(ArgumentException problem) =>
        problem.ParamName is { } name ? problem.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : problem.Message;

    private string Introduction(SiteHost host)
    {
        StringBuilder text = new();
        _ = text.AppendLine($"Sites stand at {host.Address}NAME/, such as {host.Address}{options.Site}/ (Ctrl+C ends them).");
        string who = AdminToken is null ? "by programs of this machine" : "by whoever sends the admin token";
        string address = host.Address + AdminEndpoint.Folder.TrimStart('/');
        _ = text.AppendLine($"They are administered at {address}/, {who}; {address}/openapi.json describes how.");
        string inspector = $"{host.Address}{InspectorEndpoint.Folder.TrimStart('/')}/{options.Site}";
        _ = text.AppendLine(
            options.IsDemo ? $"See what a program sent, and why some of it was refused: {inspector}"
            : options.Record is { } record ? $"What is sent to {host.Address}{options.Site}/ goes to {record}, and is shown at {inspector}"
            : $"See what they receive at {inspector}"
        );
        _ = text.AppendLine("To try:");
        if (options.Seed == "demo" && options.Record is null)
            _ = text.AppendLine($"  curl -i -d \"AT=LI&WID=jo&PW={DemoSeed.Password}&MU=GoBack&BU=done\" {host.Address}{options.Site}/p.php");
        string header = AdminToken is null ? "" : "-H \"Authorization: Bearer TOKEN\" ";
        _ = text.AppendLine($"  curl {header}{address}/sites/{options.Site}/requests");
        return text.ToString();
    }

    private LiveSite SiteOf(SiteHost host) => host.Sites.Find(options.Site)!;

    private SiteSeed ReadSeed()
    {
        // What is recorded begins with nothing.
        if (options.Record is not null)
            return SiteSeed.Empty;
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
