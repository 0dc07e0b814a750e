// Packs the packages, then builds and runs a sample against them: dotnet run build/Sample.cs
// Another sample than DesignReview, with arguments for it: dotnet run build/Sample.cs -- ServerJourney http://127.0.0.1:8080/acme/
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
string suffix = "sample." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);
string version = $"0.1.0-{suffix}";

// What was packed before stays: a project outside may name that version.
Directory.CreateDirectory(packages);
Console.WriteLine($"Packing the packages as {version} into {packages}: a minute or two, the first time longer.");
int packed = Run("pack", "build/Packages.slnf", "-c", "Release", "--version-suffix", suffix, "-o", packages, "-v", "quiet", "-nologo");
if (packed != 0)
{
    Console.Error.WriteLine("Packing failed, as reported above.");
    return packed;
}

// The packages that samples were restored with, which only they use.
string restored = Path.Combine(root, "artifacts", "restored");
string[] earlier = Directory.Exists(restored) ? [.. Directory.GetDirectories(restored, "webex.spec*").SelectMany(Directory.GetDirectories)] : [];
foreach (string folder in earlier)
    Directory.Delete(folder, recursive: true);

Console.WriteLine($"Building samples/{sample} against them.");
int built = Run("build", Path.Combine("samples", sample), $"-p:WebExSpecVersion={version}", "-v", "quiet", "-nologo");
if (built != 0)
{
    Console.Error.WriteLine("The sample was not built, as reported above.");
    return built;
}

Console.WriteLine($"Running it.{Environment.NewLine}");
return Run(["run", "--project", Path.Combine("samples", sample), "--no-build", $"-p:WebExSpecVersion={version}", "--", .. args.Skip(1)]);

int Run(params string[] arguments)
{
    using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root })!;
    process.WaitForExit();
    return process.ExitCode;
}
