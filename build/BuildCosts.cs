// What the packages add to a consumer's build: dotnet run build/BuildCosts.cs
// Packs them, makes small consumers in a temporary folder, and builds these in alternating rounds, so that a machine that is busy for a while is busy for all.
// Prints one Markdown table. Options:
//   --rounds <number>     how many rounds; 5 when left out
//   --packages <folder>   measures packages that were packed already, such as those of an earlier commit
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

const string EditedFile = "Meeting.cs";
const string Members = "int Id, string Name, DateTime Start, bool IsOpen, List<string> Texts, double Ratio";

string root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
int rounds = int.Parse(Option("--rounds") ?? "5", CultureInfo.InvariantCulture);
string folder = Directory.CreateTempSubdirectory("webex-costs-").FullName;
string server = "webex-costs-" + Environment.ProcessId;
try
{
    return Measure();
}
finally
{
    StopServer();
    Directory.Delete(folder, recursive: true);
}

int Measure()
{
    string packages = Option("--packages") ?? Path.Combine(folder, "packages");
    if (Option("--packages") is null && !Pack(packages))
        return 1;
    string version = VersionOf(packages);
    Consumer[] consumers =
    [
        new("without a package", "", "", UsesCommands: false),
        new("`WebEx.Spec.Catalogue`", Reference("WebEx.Spec.Catalogue"), ""),
        new("`WebEx.Spec`, whole catalogue", Reference("WebEx.Spec"), ""),
        new("`WebEx.Spec`, p.php", Reference("WebEx.Spec"), "<WebExSpecInclude>p.php</WebExSpecInclude>"),
        new("`WebEx.Spec`, own command", Reference("WebEx.Spec") + """<WebExSpecFile Include="Own.yaml" />""", "", HasOwn: true),
        new("System.Text.Json, 110 types", "", "", UsesCommands: false, Peer: Json()),
        new("`WebEx.Spec` beside System.Text.Json", Reference("WebEx.Spec"), "", Peer: Json()),
        new("Refit, 110 interfaces", Peer("Refit"), "", UsesCommands: false, Peer: Refit(), Generator: "InterfaceStubGeneratorV2"),
        new("Mapperly, 110 mappers", Peer("Riok.Mapperly"), "", UsesCommands: false, Peer: Mapperly(), Generator: "Riok.Mapperly"),
    ];
    File.WriteAllText(
        Path.Combine(folder, "nuget.config"),
        $"""<configuration><packageSources><add key="packed" value="{Path.GetFullPath(packages)}" /></packageSources></configuration>"""
    );
    foreach (Consumer consumer in consumers)
    {
        Write(consumer);
        if (Run("dotnet", "restore", PathOf(consumer), "-v:quiet", "-nologo").ExitCode != 0)
            return 1;
    }

    for (int round = 0; round <= rounds; round++)
    {
        // The first round fills caches of the system, and starts the compiler's server.
        foreach (Consumer consumer in consumers)
        {
            Console.Error.WriteLine($"Round {round} of {rounds}: {consumer.Title}");
            if (Path.Combine(PathOf(consumer), "obj", "Release") is var built && Directory.Exists(built))
                Directory.Delete(built, recursive: true);
            double clean = Build(consumer, "-p:UseSharedCompilation=false").Milliseconds;
            string cold = Build(consumer, "-p:UseSharedCompilation=false", "-t:Rebuild", "-p:ReportAnalyzer=true", "-v:detailed").Output;
            File.AppendAllText(Path.Combine(PathOf(consumer), EditedFile), $"// Edit {round}\n");
            double edit = Build(consumer, "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + server).Milliseconds;
            if (round == 0)
                continue;
            consumer.Clean.Add(clean);
            consumer.Edit.Add(edit);
            consumer.GeneratorTimes.Add(GeneratorTime(cold, consumer.Generator));
            consumer.Json.Add(GeneratorTime(cold, "System.Text.Json.SourceGeneration"));
        }
    }

    Print(consumers);
    return 0;

    // In the version that the benchmarks have.
    string Peer(string package) => $"""<PackageReference Include="{package}" Version="{VersionOfPeer(package)}" />""";

    string Reference(string package) => $"""<PackageReference Include="{package}" Version="{version}" />""";
}

void Print(Consumer[] consumers)
{
    Consumer none = consumers[0];
    Console.WriteLine(
        $"{rounds} rounds, {DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSArchitecture}, "
            + $"{RuntimeInformation.FrameworkDescription}. Medians in ms; differences and ratios are medians within a round."
    );
    Console.WriteLine();
    Console.WriteLine(
        "| project | clean build | against none | edit of a C# file, compiler server | against none | generator, cold | System.Text.Json's, same process |"
    );
    Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
    foreach (Consumer consumer in consumers)
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {consumer.Title} | {Median(consumer.Clean):0} | {Median(Pairs(consumer.Clean, none.Clean, (one, other) => one - other)):+0;-0;0} "
                    + $"| {Median(consumer.Edit):0} | {Median(Pairs(consumer.Edit, none.Edit, (one, other) => one / other)):0.00} x "
                    + $"| {Shown(Median(consumer.GeneratorTimes))} | {Shown(Median(consumer.Json))} |"
            )
        );

    static IEnumerable<double> Pairs(List<double> ones, List<double> others, Func<double, double, double> join) => ones.Zip(others, join);

    static string Shown(double milliseconds) => milliseconds == 0 ? "-" : milliseconds.ToString("0", CultureInfo.InvariantCulture);
}

double Median(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}

// "0.123    45    WebEx.Spec.Generator.SpecGenerator (WebEx.Spec.Generator, Version=...)", in seconds; less than a millisecond is shown as "<0.001".
double GeneratorTime(string output, string assembly) =>
    Regex
        .Matches(output, $@"^\s*<?(?<seconds>[0-9]+[.,][0-9]+)\s+<?[0-9]+\s+{Regex.Escape(assembly)}[, ]", RegexOptions.Multiline)
        .Select(match => double.Parse(match.Groups["seconds"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) * 1000)
        .FirstOrDefault();

bool Pack(string packages)
{
    string suffix = "costs." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
    foreach (string project in new[] { "runtime/WebEx.Spec.Runtime", "runtime/WebEx.Spec.Catalogue", "build/WebEx.Spec.Package" })
    {
        Console.Error.WriteLine($"Packing {project}.");
        if (
            Run("dotnet", "pack", Path.Combine(root, project), "-c", "Release", "--version-suffix", suffix, "-o", packages, "-v", "quiet", "-nologo").ExitCode
            != 0
        )
            return false;
    }

    return true;
}

string VersionOf(string packages)
{
    const string Prefix = "WebEx.Spec.Runtime.";
    string path = Directory.GetFiles(packages, Prefix + "*.nupkg").OrderByDescending(File.GetLastWriteTimeUtc).First();
    return Path.GetFileNameWithoutExtension(path)[Prefix.Length..];
}

void Write(Consumer consumer)
{
    string path = Directory.CreateDirectory(PathOf(consumer)).FullName;
    // Packages of the same version that were restored elsewhere are other packages.
    File.WriteAllText(
        Path.Combine(path, "Consumer.csproj"),
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Configuration>Release</Configuration>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RestorePackagesPath>{folder}/restored</RestorePackagesPath>
            {consumer.Properties}
          </PropertyGroup>
          <ItemGroup>
            {consumer.Items}
          </ItemGroup>
        </Project>
        """
    );
    string body = consumer.UsesCommands
        ? """public static string Url(WebEx.WebExSite site) => new WebEx.Partner.LogOut().ToUri(site).AbsoluteUri;"""
        : """public static string Url(string site) => "https://" + site;""";
    File.WriteAllText(Path.Combine(path, EditedFile), $"namespace Consumer;\npublic static class Meeting\n{{\n    {body}\n}}\n");
    if (consumer.HasOwn)
        File.WriteAllText(
            Path.Combine(path, "Own.yaml"),
            "command: MY\npage: m.php\nfamily: meeting\nname: MyMeeting\nsummary: Shows a meeting of one's own.\n"
                + "arguments:\n  - { code: MK, name: MeetingKey, type: key, meaning: The key of the meeting. }\n"
        );
    if (consumer.Peer is { } code)
        File.WriteAllText(Path.Combine(path, "Peer.cs"), "namespace Consumer;\n" + code);
}

string VersionOfPeer(string package) =>
    XDocument
        .Load(Path.Combine(root, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(version => version.Attribute("Include")?.Value == package)
        .Attribute("Version")!
        .Value;

string Json() =>
    Each(number => $"public sealed record Type{number}({Members});\n")
    + Each(number => $"[System.Text.Json.Serialization.JsonSerializable(typeof(Type{number}))]\n")
    + "public partial class Context : System.Text.Json.Serialization.JsonSerializerContext;\n";

string Refit() =>
    Each(number =>
        $"public interface IClient{number} {{ [Refit.Get(\"/m.php\")] Task<string> Get(string name, int id, DateTime start, bool isOpen, double ratio); }}\n"
    );

string Mapperly() =>
    Each(number =>
        $"public sealed record From{number}({Members});\npublic sealed record To{number}({Members});\n"
        + $"[Riok.Mapperly.Abstractions.Mapper] public partial class Mapper{number} {{ public partial To{number} Map(From{number} value); }}\n"
    );

string Each(Func<int, string> text) => string.Concat(Enumerable.Range(1, 110).Select(text));

(double Milliseconds, string Output) Build(Consumer consumer, params string[] arguments)
{
    var watch = Stopwatch.StartNew();
    (int exitCode, string output) = Run("dotnet", ["build", PathOf(consumer), "--no-restore", "-nologo", "-tl:off", "-nodeReuse:false", .. arguments]);
    return exitCode == 0 ? (watch.Elapsed.TotalMilliseconds, output) : throw new InvalidOperationException($"{consumer.Title} was not built:\n{output}");
}

(int ExitCode, string Output) Run(string program, params string[] arguments)
{
    using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder })!;
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0)
        Console.Error.WriteLine(output);
    return (process.ExitCode, output);
}

// Only the one that these builds have started.
void StopServer()
{
    string sdk = Run("dotnet", "msbuild", "-getProperty:RoslynTargetsPath", Path.Combine(root, "build", "WebEx.Spec.Packing")).Output.Trim();
    string compiler = Path.Combine(sdk, "bincore", "VBCSCompiler.dll");
    if (File.Exists(compiler))
        _ = Run("dotnet", compiler, "-pipename:" + server, "-shutdown");
}

string PathOf(Consumer consumer) => Path.Combine(folder, Regex.Replace(consumer.Title, "[^A-Za-z0-9]+", "-").Trim('-'));

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var index && index + 1 < args.Length ? args[index + 1] : null;

internal sealed record Consumer(
    string Title,
    string Items,
    string Properties,
    bool UsesCommands = true,
    bool HasOwn = false,
    string? Peer = null,
    string Generator = "WebEx.Spec.Generator"
)
{
    public List<double> Clean { get; } = [];

    public List<double> Edit { get; } = [];

    public List<double> GeneratorTimes { get; } = [];

    public List<double> Json { get; } = [];
}
