using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/WebEx.Spec.Benchmarks -- --filter '*' --job short
_ = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
