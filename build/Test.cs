// Sets up what the tests need, and runs all of them: dotnet run build/Test.cs
// The tests need nothing but the SDK: packages come with the restore, and the package tests pack for themselves. One project's tests run at a time, because those
// build consumers with all cores.
using System.Diagnostics;
using System.Runtime.CompilerServices;

string root = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile()))!;
using Process process = Process.Start(new ProcessStartInfo("dotnet", ["test", "--solution", "WebEx.Spec.sln", "-c", "Release", "--max-parallel-test-modules", "1", .. args]) { WorkingDirectory = root })!;
process.WaitForExit();
return process.ExitCode;

static string ThisFile([CallerFilePath] string path = "") => path;
