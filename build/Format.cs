// Formats the C# of the repository: dotnet run build/Format.cs. With --check it changes nothing, and says what is not formatted.
// What a formatter leaves alone, a text or a comment beyond the limit of .editorconfig, is named with its line.
using System.Diagnostics;

const int MaxLength = 160;

string root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
bool isCheck = args is ["--check"];
if (args.Length > 0 && !isCheck)
{
    Console.Error.WriteLine("usage: dotnet run build/Format.cs [-- --check]");
    return 2;
}

if (Run("dotnet", "tool", "restore") != 0 || Run("dotnet", "csharpier", isCheck ? "check" : "format", ".") != 0)
    return 1;

string[] tooLong = [.. Sources().SelectMany(file => LongLines(file))];
foreach (string line in tooLong)
    Console.Error.WriteLine(line);
return tooLong.Length == 0 ? 0 : 1;

// Snapshots are what the generator writes, and its templates decide where a line ends.
IEnumerable<string> Sources() =>
    Directory
        .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        .Where(file =>
            !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "artifacts" or "Snapshots")
        );

IEnumerable<string> LongLines(string file) =>
    File.ReadLines(file)
        .Index()
        .Where(line => line.Item.Length > MaxLength)
        .Select(line => $"{Path.GetRelativePath(root, file)}({line.Index + 1}): {line.Item.Length} characters; a line has at most {MaxLength}.");

int Run(string program, params string[] arguments)
{
    using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = root })!;
    process.WaitForExit();
    return process.ExitCode;
}
