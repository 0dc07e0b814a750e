using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace WebEx.Site.Tests.Tool;

/// <summary>A run of <c>webex-site</c>, with what it prints.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly Process _process;

    public ToolRun(params string[] args)
        : this([], args) { }

    /// <summary>Runs it with variables of its own.</summary>
    public ToolRun(Dictionary<string, string> variables, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [SiteProcess.ToolFile, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in variables)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
    }

    /// <summary>What it prints up to a line that begins so, with that line.</summary>
    public async Task<string> ReadToAsync(string beginning)
    {
        StringBuilder text = new();
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _ = text.AppendLine(line);
            if (line.TrimStart().StartsWith(beginning, StringComparison.Ordinal))
                return text.ToString();
        }

        throw new InvalidOperationException($"The program ended: {text}{await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    /// <summary>The site that its first line names.</summary>
    public static Uri SiteOf(string text)
    {
        string line = text[text.IndexOf("such as ", StringComparison.Ordinal)..];
        return new(line["such as ".Length..line.IndexOf(" (", StringComparison.Ordinal)]);
    }

    /// <summary>Waits until it has ended by itself, and gives the exit code and what it wrote to the error stream.</summary>
    public async Task<(int ExitCode, string Error)> EndAsync()
    {
        Task<string> error = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        _ = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await error);
    }

    /// <summary>Asks it to end, as a service manager does, and gives the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using Process kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (await EndAsync()).ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
