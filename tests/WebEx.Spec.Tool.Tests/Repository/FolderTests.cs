using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Tests.Repository;

/// <summary>Folders of the source code depend on each other in one direction: a pair that uses each other is listed here, and CONTRIBUTING says why.</summary>
public sealed partial class FolderTests
{
    private static readonly string[] Roots = ["generator", "runtime"];

    private static readonly string[] Explained =
    [
        "generator/WebEx.Spec.Language: Binding and Storing",
        "runtime/WebEx.Spec.Runtime: Replies and Requests",
        "runtime/WebEx.Spec.Runtime: Requests and Validation",
        "runtime/WebEx.Spec.Site: Commands/Meetings and Kernel",
        "runtime/WebEx.Spec.Site: Faults and Kernel",
        "runtime/WebEx.Spec.Site: Kernel and Mails",
        "runtime/WebEx.Spec.Site: Kernel and Pages",
        "runtime/WebEx.Spec.Site: Kernel and Requests",
    ];

    [Fact]
    public void No_two_folders_of_a_project_use_each_other_but_those_that_are_explained()
    {
        string[] projects =
        [
            .. Roots.SelectMany(folder => Directory.GetFiles(Path.Combine(RepositoryFolder.Root, folder), "*.csproj", SearchOption.AllDirectories)),
        ];
        projects.Length.ShouldBeGreaterThan(10);
        projects.SelectMany(PairsOf).Order(StringComparer.Ordinal).ShouldBe(Explained);
    }

    private static IEnumerable<string> PairsOf(string project)
    {
        string root = Path.GetDirectoryName(project)!;
        SourceFile[] files =
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Select(path => SourceFile.Read(root, path)).Where(file => file.IsOwn),
        ];
        // A type whose name is in several folders cannot be told from the name alone.
        Dictionary<string, string> homes = files
            .SelectMany(file => file.Types.Select(type => (type, file.Folder)))
            .Distinct()
            .GroupBy(home => home.type, home => home.Folder)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single());
        HashSet<(string From, string To)> uses =
        [
            .. files
                .SelectMany(file => file.Names.Where(homes.ContainsKey).Select(name => (file.Folder, homes[name])))
                .Where(use => !IsInside(use.Item1, use.Item2) && !IsInside(use.Item2, use.Item1)),
        ];
        return uses.Where(use => string.CompareOrdinal(use.From, use.To) < 0 && uses.Contains((use.To, use.From)))
            .Select(use => $"{Relative(RepositoryFolder.Root, root)}: {use.From} and {use.To}");
    }

    // A folder and those inside it are one room, sorted by subject.
    private static bool IsInside(string folder, string outer) => folder == outer || folder.StartsWith(outer + "/", StringComparison.Ordinal);

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    private sealed record SourceFile(string Folder, bool IsOwn, IReadOnlyList<string> Types, IReadOnlyCollection<string> Names)
    {
        public static SourceFile Read(string root, string path)
        {
            string folder = Relative(root, Path.GetDirectoryName(path)!);
            string code = TextOrComment.Replace(File.ReadAllText(path), "");
            return new(
                folder,
                !folder.Split('/').Any(part => part is "bin" or "obj" or "Polyfills"),
                [.. Declaration.Matches(code).Select(match => match.Groups["name"].Value)],
                [.. Name.Matches(code).Select(match => match.Value).Distinct()]
            );
        }
    }

    [GeneratedRegex(@"//.*|""(?:\\.|[^""\\\r\n])*""", RegexOptions.CultureInvariant)]
    private static partial Regex TextOrComment { get; }

    [GeneratedRegex(@"\b(?:class|record struct|record|struct|enum|interface)\s+(?<name>[A-Z]\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration { get; }

    [GeneratedRegex(@"\b[A-Z]\w+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }
}
