// Writes spec/schema and the tables of keys in spec/README.md anew, from the tables in generator/WebEx.Spec.Language/Keys: dotnet run build/Keys.cs.
using System.Diagnostics;
using System.Text.RegularExpressions;

string root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
string written = Path.Combine(root, "artifacts", "keys");
string page = Path.Combine(root, "spec", "README.md");

if (args.Length > 0)
{
    Console.Error.WriteLine("usage: dotnet run build/Keys.cs");
    return 2;
}

int code = Run("dotnet", "run", "--project", "generator/WebEx.Spec.Tool", "--", "export", "--format", "schema", "--output", written);
if (code != 0)
    return code;
foreach (string schema in Directory.EnumerateFiles(written, "*.json"))
    File.Copy(schema, Path.Combine(root, "spec", "schema", Path.GetFileName(schema)), overwrite: true);

// A table stands between two comments, the first of which names it.
var table = new Regex("<!-- keys: (?<name>[^>]+) -->.*?<!-- end of keys -->", RegexOptions.Singleline);
Dictionary<string, string> tables = table
    .Matches(File.ReadAllText(Path.Combine(written, "keys.md")))
    .ToDictionary(match => match.Groups["name"].Value, match => match.Value);
File.WriteAllText(page, table.Replace(File.ReadAllText(page), match => tables[match.Groups["name"].Value]));
return 0;

int Run(string program, params string[] arguments)
{
    using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = root })!;
    process.WaitForExit();
    return process.ExitCode;
}
