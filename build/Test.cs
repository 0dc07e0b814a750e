// Sets up what the tests need, and runs all of them: dotnet run build/Test.cs
// The six fast projects of Quick.slnf, about a minute after the first build: dotnet run build/Test.cs -- --quick
// The tests need the SDK and, for the sample that runs in a browser, Chromium, for sites of several processes PostgreSQL, and for several servers Redis:
// packages come with the restore, and what is tested as packages is packed here once.
// One project's tests run at a time, but for those of the packages: these build consumers, mostly with one core, while the others run.
using System.Diagnostics;
using System.Runtime.InteropServices;

// The folder of this file, as dotnet run tells it: paths that the compiler knows are not the true ones on build servers.
string root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
if (args is ["--quick", .. string[] rest])
    return Test("build/Quick.slnf", rest);

string[] browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
if (!browsers.Any(IsOnPath))
    SetUp("Chromium", "chromium", "the tests in a browser will be skipped. Put chromium on the PATH to run them.");

// Debian has its programs in a folder for each version, where the tests look for them too.
if (!IsOnPath("initdb") && !Directory.Exists("/usr/lib/postgresql"))
    SetUp("PostgreSQL", "postgresql", "the tests of sites in a database will be skipped. Put initdb and postgres on the PATH to run them.");
if (!IsOnPath("redis-server"))
    SetUp("Redis", "redis-server", "the tests of several servers over one Redis will be skipped. Put redis-server on the PATH to run them.");
string packages = Path.Combine(root, "artifacts", "test-packages");
if (Directory.Exists(packages))
    Directory.Delete(packages, recursive: true);

// The tests have what is packed: the same version in both, so that nothing is compiled twice.
string suffix = "test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);
if (Run("dotnet", ["build", "WebEx.Spec.sln", "-c", "Release", "--version-suffix", suffix, "-nologo"]) is not 0 and int notBuilt)
    return notBuilt;
string[] pack = ["pack", "build/Packages.slnf", "-c", "Release", "--version-suffix", suffix, "-o", packages, "-nologo", $"-p:ToolRuntimes={Runtime()}"];
if (Run("dotnet", pack) is not 0 and int notPacked)
    return notPacked;
Environment.SetEnvironmentVariable("WEBEX_TEST_PACKAGES", packages);
return args is [] ? TestAll() : Test("WebEx.Spec.sln", ["--no-build", .. args]);

// What the tests of the packages print comes at the end, since two outputs at a time cannot be read.
int TestAll()
{
    string[] modules =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(root, "tests"), "*.Tests.csproj", SearchOption.AllDirectories)
            .Select(project => Path.Combine(Path.GetDirectoryName(project)!, "bin", "Release", "net10.0", Path.GetFileNameWithoutExtension(project) + ".dll"))
            .Order(StringComparer.Ordinal),
    ];
    string ofPackages = modules.Single(module => Path.GetFileName(module) == "WebEx.Spec.Package.Tests.dll");
    Console.WriteLine("The tests of the packages run beside the others, and are reported after them.");
    using Process beside = Process.Start(new ProcessStartInfo("dotnet", OfModules([ofPackages])) { WorkingDirectory = root, RedirectStandardOutput = true })!;
    Task<string> output = beside.StandardOutput.ReadToEndAsync();
    int others = Run("dotnet", OfModules(modules.Where(module => module != ofPackages)));
    Console.Write(output.GetAwaiter().GetResult());
    beside.WaitForExit();
    return others != 0 ? others : beside.ExitCode;
}

string[] OfModules(IEnumerable<string> modules) =>
    [
        "test",
        "--test-modules",
        string.Join(';', modules.Select(module => Path.GetRelativePath(root, module))),
        "--root-directory",
        root,
        "--max-parallel-test-modules",
        "1",
    ];

int Test(string solution, string[] arguments) =>
    Run("dotnet", ["test", "--solution", solution, "-c", "Release", "--max-parallel-test-modules", "1", .. arguments]);

// The tool is tested as a release has it: compiled beforehand for a platform, here for this one.
static string Runtime()
{
    string system =
        OperatingSystem.IsWindows() ? "win"
        : OperatingSystem.IsMacOS() ? "osx"
        : "linux";
    return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
}

// Without a program its tests are skipped, and say so; everything else is tested all the same.
void SetUp(string program, string package, string consequence)
{
    string? problem =
        !IsOnPath("apt-get") ? "this machine has no apt-get to install it with"
        : !Environment.IsPrivilegedProcess && !IsOnPath("sudo") ? "installing it takes root or sudo"
        : Apt("update") != 0 || Apt("install", "-y", "--no-install-recommends", package) != 0 ? "apt-get could not install it, as said above"
        : null;
    if (problem is not null)
        Console.Error.WriteLine($"There is no {program}, and {problem}: {consequence}");
}

// sudo asks for no password: there may be nobody to give one.
int Apt(params string[] arguments) => Environment.IsPrivilegedProcess ? Run("apt-get", arguments) : Run("sudo", ["-n", "apt-get", .. arguments]);

bool IsOnPath(string name) =>
    (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, name)));

int Run(string program, string[] arguments)
{
    using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = root })!;
    process.WaitForExit();
    return process.ExitCode;
}
