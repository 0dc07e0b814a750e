using System.Diagnostics;

namespace WebEx.Tests;

/// <summary>A redis-server of the test's own, on a free port of the loopback, without a file.</summary>
internal sealed class RedisServer : IDisposable
{
    private readonly Process _process;

    private RedisServer(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Starts one, or skips the test where the program is not installed.</summary>
    public static RedisServer StartOrSkip()
    {
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "redis-server"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "redis-server is not installed; on Debian it is in the package redis-server.");
        int port = FreePort.Find();
        var start = new ProcessStartInfo(program!, ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        // It tells when it is ready; the rest of its output is not of interest, but has to be taken.
        while (process.StandardOutput.ReadLine() is { } line && !line.Contains("Ready to accept connections", StringComparison.Ordinal)) { }

        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return new RedisServer(process, port);
    }

    public void Stop()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Stop();
        _process.Dispose();
    }
}
