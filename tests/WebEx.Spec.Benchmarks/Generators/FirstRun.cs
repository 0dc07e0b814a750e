using System.Diagnostics;
using System.Runtime;
using System.Text.Json;

namespace WebEx.Benchmarks.Generators;

/// <summary>What the first run of some generators in a new process took.</summary>
/// <param name="Nanoseconds">How long it took, with loading and making the generators.</param>
/// <param name="EachNanoseconds">What each of the generators took of it, as the compiler reports it.</param>
/// <param name="Bytes">What it allocated.</param>
/// <param name="Methods">How many methods the just-in-time compiler translated.</param>
internal sealed record FirstRun(double Nanoseconds, IReadOnlyList<double> EachNanoseconds, long Bytes, long Methods)
{
    /// <summary>Measures in this process, which has run none of these generators.</summary>
    /// <param name="subject">Which project.</param>
    /// <param name="inputs">What the compiler is given.</param>
    public static FirstRun Measure(Subject subject, BuildInputs inputs)
    {
        GeneratorProject project = subject.Open(inputs);
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long methods = JitInfo.GetCompiledMethodCount();
        long start = Stopwatch.GetTimestamp();
        project.Begin();
        double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        methods = JitInfo.GetCompiledMethodCount() - methods;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        project.Check();
        return new FirstRun(time, [.. project.Times.Select(each => each.TotalNanoseconds)], bytes, methods);
    }

    /// <summary>Lets a process of its own measure.</summary>
    /// <param name="subject">Which project.</param>
    /// <param name="inputs">The file that says what the compiler is given.</param>
    public static FirstRun MeasureInNewProcess(Subject subject, string inputs)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, ["first-run", subject.Name, inputs]) { RedirectStandardOutput = true }
        )!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<FirstRun>(output)!
            : throw new InvalidOperationException($"The first run of {subject.Name} failed.");
    }
}
