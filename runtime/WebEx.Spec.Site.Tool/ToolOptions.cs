using System.Globalization;
using WebEx.Site.Https;
using WebEx.Site.Recording;

namespace WebEx.Site.Tool;

/// <summary>What stands behind <c>webex-site</c> on the command line.</summary>
internal sealed record ToolOptions
{
    public const string Usage = """
        webex-site: WebEx sites for tests.

          --url URL               where the sites stand; default http://127.0.0.1:8080
          --data FILE             the file that keeps them; without it they end with this program
          --postgres CONNECTION   the PostgreSQL database that keeps them, which several of these programs can share: "Host=localhost;Database=webex;..."
                                  The variable WEBEX_SITE_POSTGRES does the same, and other users do not see it in the list of processes
          --seed NAME|FILE        what a new site begins with: demo (accounts and meetings to try, the default), empty, or a JSON file
          --demo                  begins with a short story of commands, some of them refused, and says where to look at them
          --record URL            stands in front of the site at URL, such as https://acme.webex.com/acme/, in the place of --site: commands go there, and
                                  what becomes of them is in the inspector. Accounts and meetings that the responses tell of are taken down
          --record-to FILE        writes what was recorded as a seed for --seed when this program is asked to end, without any password
          --dialect NAME          where the sites do otherwise than the guide: guide (nowhere, the default), session2013 or wbs31
          --ids NUMBER            the same number gives the same meeting keys and cookies; without it nobody can guess them
          --admin-token TOKEN     what administrators have to send; without it programs of this machine may administer, and nobody else.
                                  The variable WEBEX_SITE_ADMIN_TOKEN does the same, and other users do not see it in the list of processes
          --import FILE           puts an export in the place of what the site has
          --export-on-exit FILE   writes an export of the site when this program is asked to end
          --site NAME             the site of --import and --export-on-exit; default acme
          --as HOST               also serves this name over https on the loopback, such as acme.webex.com; once for each name
          --https-port NUMBER     the port for that; default 443, which most systems give to administrators alone; 0 for a free one
          --ca FOLDER             where the CA for that is kept, and made; default: beside the data file, else the folder webex-site of your settings
          --smtp URL              hands the mails of the sites to a mail server, such as smtp://127.0.0.1:1025 or smtps://jo@mail.example; they
                                  go to the addresses that requests name. With a user, the variable WEBEX_SITE_SMTP_PASSWORD has the password
          --mail-from ADDRESS     who sends them; default webex-site@example.com
          --help                  this text

        Traces, metrics and the log go by OTLP to the endpoint of OTEL_EXPORTER_OTLP_ENDPOINT, where it is set. Ask /_health whether the sites stand.
        Exit codes: 0 ended as asked, 1 cannot start or store, 2 the command line or a file that it names is wrong.

        """;

    private const string DemoOption = "--demo";

    public string Url { get; init; } = "http://127.0.0.1:8080";

    public string? DataFile { get; init; }

    /// <summary>How to reach the database; null for none. It holds a password.</summary>
    public string? Postgres { get; init; }

    /// <summary>What a new site begins with, by name or file.</summary>
    public string Seed { get; init; } = "demo";

    /// <summary>Whether commands are sent at the beginning, to look at.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The home page of the site that is recorded; null for none.</summary>
    public Uri? Record { get; init; }

    public string? RecordTo { get; init; }

    public SiteDialect Dialect { get; init; } = SiteDialect.Guide;

    public int? IdSeed { get; init; }

    public string? AdminToken { get; init; }

    public string? Import { get; init; }

    public string? ExportOnExit { get; init; }

    public string Site { get; init; } = "acme";

    public IReadOnlyList<string> Hosts { get; init; } = [];

    public int HttpsPort { get; init; } = 443;

    /// <summary>The mail server; null for none.</summary>
    public Uri? Smtp { get; init; }

    public string MailFrom { get; init; } = "webex-site@example.com";

    public string? AuthorityFolder { get; init; }

    /// <summary>The folder of the CA.</summary>
    public string AuthorityFolderOrDefault =>
        AuthorityFolder
        ?? (
            DataFile is { } file
                ? Path.GetDirectoryName(Path.GetFullPath(file))!
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.Create), "webex-site")
        );

    /// <summary>Reads the arguments; null where they cannot be understood, which is said.</summary>
    public static ToolOptions? Parse(IReadOnlyList<string> args, TextWriter error)
    {
        ToolOptions options = new();
        for (int i = 0; i < args.Count; i += 2)
        {
            if (args[i] == DemoOption)
            {
                options = options with { IsDemo = true };
                i--;
                continue;
            }

            bool isKnown =
                args[i].StartsWith("--", StringComparison.Ordinal) && args[i] != "--help" && Usage.Contains($"  {args[i]} ", StringComparison.Ordinal);
            if (!isKnown)
                return Refuse(error, $"{args[i]} is not an option.");
            if (i + 1 == args.Count || args[i + 1].Length == 0)
                return Refuse(error, $"{args[i]} needs a value.");
            if (options.With(args[i], args[i + 1], error) is not { } next)
                return null;
            options = next;
        }

        return options.Contradiction() is { } problem ? Refuse(error, problem) : options;
    }

    private string? Contradiction() =>
        IsDemo && Seed != "demo" ? $"{DemoOption} needs the seed demo."
        : IsDemo && Record is not null ? $"{DemoOption} and --record do not go together: its commands would be sent to the site that is recorded."
        : RecordTo is not null && Record is null ? "--record-to needs --record."
        : Record is not null && Seed != "demo" ? "--seed and --record do not go together: a recording begins with nothing."
        : new[] { DataFile, RecordTo, ExportOnExit }
            .OfType<string>()
            .Select(Path.GetFullPath)
            .GroupBy(file => file, StringComparer.Ordinal)
            .Any(same => same.Skip(1).Any())
            ? "Two options name one file: the data, what is recorded and the export are files of their own."
        : null;

    private ToolOptions? With(string name, string value, TextWriter error) =>
        name switch
        {
            "--url" => this with { Url = value },
            "--data" => this with { DataFile = value },
            "--postgres" => this with { Postgres = value },
            "--seed" => this with { Seed = value },
            "--record" => Upstream.Parse(value) is { } address
                ? this with
                {
                    Record = address,
                }
                : Refuse(error, "--record: the home page of a site is expected, such as https://acme.webex.com/acme/, without a user, a query and a fragment."),
            "--record-to" => this with { RecordTo = value },
            "--dialect" => SiteDialect.Named.TryGetValue(value, out SiteDialect? dialect)
                ? this with
                {
                    Dialect = dialect,
                }
                : Refuse(error, $"{value} is not a dialect. There are {string.Join(", ", SiteDialect.Named.Keys)}."),
            "--ids" => NumberOf(value) is { } number ? this with { IdSeed = number } : Refuse(error, $"{value} is not a whole number."),
            "--admin-token" => string.IsNullOrWhiteSpace(value) ? Refuse(error, "The admin token is empty.") : this with { AdminToken = value },
            "--import" => this with { Import = value },
            "--export-on-exit" => this with { ExportOnExit = value },
            "--site" => this with { Site = value },
            "--as" => HttpsNames.IsHost(value)
                ? this with
                {
                    Hosts = [.. Hosts, value.ToLowerInvariant()],
                }
                : Refuse(error, $"{value} is not the name of a host such as acme.webex.com."),
            "--https-port" => NumberOf(value) is { } port and <= 65535 ? this with { HttpsPort = port } : Refuse(error, $"{value} is not a port."),
            "--smtp" => SmtpSender.IsServer(value, out Uri? server)
                ? this with
                {
                    Smtp = server,
                }
                : Refuse(error, "--smtp: an address such as smtp://127.0.0.1:1025 is expected, with a user at most and without a password."),
            "--mail-from" => SmtpSender.IsAddress(value) ? this with { MailFrom = value } : Refuse(error, $"{value} is not an email address."),
            "--ca" => this with { AuthorityFolder = value },
            _ => Refuse(error, $"{name} is not an option."),
        };

    private static int? NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static ToolOptions? Refuse(TextWriter error, string problem)
    {
        error.WriteLine($"webex-site: {problem}");
        return null;
    }
}
