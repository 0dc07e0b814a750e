// Sets up what the tests need, and runs all of them: dotnet run build/Test.cs
// The tests need nothing but the SDK: packages come with the restore, and the package tests pack for themselves. One project's tests run at a time, because those
// build consumers with all cores.
using System.Diagnostics;

// The folder of this file, as dotnet run tells it: paths that the compiler knows are not the true ones on build servers.
string root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
using Process process = Process.Start(new ProcessStartInfo("dotnet", ["test", "--solution", "WebEx.Spec.sln", "-c", "Release", "--max-parallel-test-modules", "1", .. args]) { WorkingDirectory = root })!;
process.WaitForExit();
return process.ExitCode;
