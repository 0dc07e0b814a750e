using System.Diagnostics;

namespace WebEx.Site.Tests;

/// <summary>The sites as a program of their own, which is killed.</summary>
internal sealed class SiteProcess : IDisposable
{
    private const string Ready = "Sites stand at ";
    private readonly Process _process;

    public SiteProcess(string dataFile)
        : this([], "--data", dataFile) { }

    /// <summary>Starts it with variables of its own.</summary>
    public SiteProcess(Dictionary<string, string> variables, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [ToolFile, "--url", "http://127.0.0.1:0", .. args]) { RedirectStandardOutput = true };
        foreach ((string name, string value) in variables)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        string line = "";
        while (!line.StartsWith(Ready, StringComparison.Ordinal))
            line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The program did not start.");
        Site = new(line[Ready.Length..line.IndexOf("NAME", StringComparison.Ordinal)] + "acme/");
        // Nobody needs its log, but it would stop if nobody read it.
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <summary>The program: beside this project, in the configuration that it was built in.</summary>
    public static string ToolFile { get; } =
        Path.Combine(
            RepositoryFolder.Root,
            "runtime",
            "WebEx.Spec.Site.Tool",
            "bin",
            new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
            "net10.0",
            "webex-site.dll"
        );

    /// <summary>One of its sites.</summary>
    public Uri Site { get; }

    /// <summary>Ends it at once, without a chance to do anything more.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
