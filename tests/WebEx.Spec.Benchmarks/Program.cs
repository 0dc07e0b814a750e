using System.Globalization;
using BenchmarkDotNet.Running;
using WebEx.Benchmarks.Site;

// dotnet run -c Release --project tests/WebEx.Spec.Benchmarks -- --filter '*' --job short
// dotnet run -c Release --project tests/WebEx.Spec.Benchmarks -- site 7
if (args is ["site", .. var rest])
    await SiteThroughput.RunAsync(rest is [var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 7);
else
    _ = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
