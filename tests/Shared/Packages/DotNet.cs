using System.Diagnostics;

namespace WebEx.Spec.Tests.Packages;

/// <summary>Runs the .NET command line, and what it has made.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    /// <summary>Runs it to its end.</summary>
    public static DotNetResult Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>Runs a program to its end.</summary>
    public static DotNetResult RunProgram(string program, string folder, params string[] arguments) =>
        RunProgram(program, folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs a program to its end, with environment variables besides those of the test.</summary>
    public static DotNetResult RunProgram(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Build nodes that outlive a build would hold files of folders that are deleted afterwards.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // The test host's own settings would reach the tools that are started from here.
        foreach (
            string name in start
                .Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal) || name.StartsWith("VSTEST", StringComparison.Ordinal))
                .ToList()
        )
            start.Environment.Remove(name);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {Limit}.");
        }

        return new DotNetResult(process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }
}
