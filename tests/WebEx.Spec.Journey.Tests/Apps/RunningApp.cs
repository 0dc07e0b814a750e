using System.Diagnostics;
using System.Text.RegularExpressions;

namespace WebEx.Spec.Journey.Tests.Apps;

/// <summary>A web application in a process of its own, on a free port of the loopback, until it is disposed of.</summary>
internal sealed partial class RunningApp : IDisposable
{
    private const int LinesShown = 200;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];

    private RunningApp(string program, string[] arguments)
    {
        // In the folder of the program, so that no file of settings but its own is found.
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, received) => Keep(received.Data);
        _process.ErrorDataReceived += (_, received) => Keep(received.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"{Path.GetFileName(program)} ended before it listened."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => _address.Task.GetAwaiter().GetResult();

    /// <summary>Everything that it has written.</summary>
    public string Output
    {
        get
        {
            lock (_lock)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>Starts it, and waits until it listens.</summary>
    public static RunningApp Start(string program, string[] arguments)
    {
        var app = new RunningApp(program, arguments);
        try
        {
            app._address.Task.WaitAsync(StartLimit).GetAwaiter().GetResult();
            return app;
        }
        catch (Exception exception)
        {
            app.Dispose();
            throw new InvalidOperationException($"{Path.GetFileName(program)} didn't start: {exception.Message}\n{app.Output}", exception);
        }
    }

    /// <summary>Gives its last lines to the test, which shows them when it fails.</summary>
    public void ShowOutput() =>
        TestContext.Current.TestOutputHelper?.WriteLine($"{_process.StartInfo.ArgumentList[0]}:\n{string.Join('\n', Output.Split('\n').TakeLast(LinesShown))}");

    /// <inheritdoc/>
    public void Dispose()
    {
        ShowOutput();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_lock)
            _lines.Add(line);
        if (Listening.Match(line) is { Success: true } match)
            _address.TrySetResult(new Uri(match.Groups["address"].Value + "/"));
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening { get; }
}
