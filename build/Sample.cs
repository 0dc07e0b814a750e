// Packs the packages, then builds and runs a sample against them: dotnet run build/Sample.cs
// Another sample than DesignReview, with arguments for it: dotnet run build/Sample.cs -- ServerJourney http://127.0.0.1:5080/acme/
using System.Diagnostics;

// The folder of this file, as dotnet run tells it: paths that the compiler knows are not the true ones on build servers.
string root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
string packages = Path.Combine(root, "artifacts", "packages");
string sample = args.FirstOrDefault() ?? "DesignReview";
if (!File.Exists(Path.Combine(root, "samples", sample, sample + ".csproj")))
{
    Console.Error.WriteLine($"There is no sample {sample}; samples/README.md lists them.");
    return 2;
}

// A version of its own for each run: a package that is packed again under the same version is not looked at again.
string suffix = "local." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);
string restored = Path.Combine(root, "artifacts", "restored");
string[] folders = [packages, .. Directory.Exists(restored) ? Directory.GetDirectories(restored, "webex.spec*") : []];
foreach (string folder in folders)
{
    if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
}

// NuGet wants the folder of a local source to exist, and the sample names it.
Directory.CreateDirectory(packages);
int packed = Run("pack", "build/Packages.slnf", "-c", "Release", "--version-suffix", suffix, "-o", packages, "-v", "quiet", "-nologo");
if (packed != 0) return packed;

return Run(["run", "--project", Path.Combine("samples", sample), $"-p:WebExSpecVersion=0.1.0-{suffix}", "--", .. args.Skip(1)]);

int Run(params string[] arguments)
{
    using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root })!;
    process.WaitForExit();
    return process.ExitCode;
}
