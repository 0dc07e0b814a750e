using System.Diagnostics;
using System.Globalization;
using Npgsql;

[assembly: AssemblyFixture(typeof(WebEx.Site.Storage.Tests.PostgreSqlServer))]

namespace WebEx.Site.Storage.Tests;

/// <summary>A PostgreSQL of the tests' own, in a temporary folder and on a free port of the loopback. It is started when the first test asks for it.</summary>
public sealed class PostgreSqlServer : IDisposable
{
    /// <summary>The password of its user, which is to be seen nowhere.</summary>
    public const string Password = "not-to-be-seen";

    // It refuses to run as root.
    private const string User = "postgres";

    private readonly Lock _lock = new();
    private DirectoryInfo? _folder;
    private Process? _process;
    private int _port;
    private int _databases;

    /// <summary>How to reach a new database, or skips the test where PostgreSQL is not installed.</summary>
    public string CreateDatabaseOrSkip()
    {
        lock (_lock)
        {
            if (_process is null)
                Start();
            string name = string.Create(CultureInfo.InvariantCulture, $"sites{++_databases}");
            using NpgsqlConnection connection = new(ConnectionString("postgres"));
            connection.Open();
            using NpgsqlCommand command = new($"CREATE DATABASE {name}", connection);
            _ = command.ExecuteNonQuery();
            return ConnectionString(name);
        }
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            // With the processes that serve connections.
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
            _process.Dispose();
        }

        _folder?.Delete(recursive: true);
    }

    private string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = _port,
            Username = User,
            Password = Password,
            Database = database,
        }.ConnectionString;

    private void Start()
    {
        string? programs = ProgramFolder();
        Assert.SkipWhen(programs is null, "PostgreSQL is not installed; on Debian it is in the package postgresql.");
        _folder = Directory.CreateTempSubdirectory("webex-postgres-");
        string data = Path.Combine(_folder.FullName, "data");
        string password = Path.Combine(_folder.FullName, "password");
        File.WriteAllText(password, Password);
        if (Environment.IsPrivilegedProcess)
            Run("chown", ["-R", User, _folder.FullName]);
        Run(
            Path.Combine(programs, "initdb"),
            ["--pgdata", data, "--username", User, "--pwfile", password, "--auth", "scram-sha-256", "--encoding", "UTF8", "--no-locale", "--no-sync"],
            asUser: true
        );
        _port = FreePort.Find();
        // The machine does not end in these tests, so that nothing has to be forced to the disk.
        string[] settings = ["listen_addresses=127.0.0.1", $"unix_socket_directories={_folder.FullName}", "fsync=off"];
        ProcessStartInfo start = StartOf(
            Path.Combine(programs, "postgres"),
            ["-D", data, "-p", _port.ToString(CultureInfo.InvariantCulture), .. settings.SelectMany(setting => new[] { "-c", setting })],
            asUser: true
        );
        Process process = Process.Start(start)!;
        // It tells when it is ready; the rest of its log is not of interest, but has to be taken.
        while (process.StandardError.ReadLine() is { } line)
        {
            if (!line.Contains("ready to accept connections", StringComparison.Ordinal))
                continue;
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            _process = process;
            return;
        }

        throw new InvalidOperationException("PostgreSQL did not start.");
    }

    // Debian has them in a folder for each version, and not on the PATH.
    private static string? ProgramFolder()
    {
        const string Debian = "/usr/lib/postgresql";
        IEnumerable<string> versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderDescending(StringComparer.Ordinal) : [];
        string[] path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return versions
            .Select(version => Path.Combine(version, "bin"))
            .Concat(path)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "postgres")) && File.Exists(Path.Combine(folder, "initdb")));
    }

    private void Run(string program, string[] arguments, bool asUser = false)
    {
        using Process process = Process.Start(StartOf(program, arguments, asUser))!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error);
    }

    private ProcessStartInfo StartOf(string program, string[] arguments, bool asUser)
    {
        // It becomes the program, so that ending the process ends that.
        ProcessStartInfo start =
            asUser && Environment.IsPrivilegedProcess
                ? new("setpriv", [$"--reuid={User}", $"--regid={User}", "--clear-groups", program, .. arguments])
                : new(program, arguments);
        start.WorkingDirectory = _folder!.FullName;
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        return start;
    }
}
