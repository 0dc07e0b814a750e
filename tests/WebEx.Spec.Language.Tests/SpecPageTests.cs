using System.Text.RegularExpressions;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Kinds;

namespace WebEx.Spec.Language.Tests;

/// <summary>The page about the language knows the kinds of arguments that there are, and no others. Its tables of keys are generated.</summary>
public sealed partial class SpecPageTests
{
    private const string Types = "| `type` | C# | further keys |\n";
    private static readonly string Arguments = Section("An argument");

    [Fact]
    public void Every_kind_of_argument_is_in_the_table_of_types() =>
        Rows(Arguments.Split(Types)[1].Split("\n\n")[0]).SelectMany(Words).ShouldBe(ArgumentKinds.ByWord.Keys, ignoreOrder: true);

    [Fact]
    public void Every_key_that_goes_with_some_kinds_is_one_of_arguments() =>
        ArgumentKinds.ByWord.Values.SelectMany(kind => kind.Keys).Except(ArgumentTable.Own.KeyNames).ShouldBeEmpty();

    // The first column of each row that is about keys.
    private static IEnumerable<string> Rows(string text) =>
        text.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);

    private static IEnumerable<string> Words(string cell) => Word().Matches(cell).Select(word => word.Groups[1].Value);

    private static string Section(string title)
    {
        string page = File.ReadAllText(SpecRepository.PathOf("spec/README.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
        int start = page.IndexOf($"## {title}\n", StringComparison.Ordinal);
        int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return page[start..end];
    }

    [GeneratedRegex("`([a-zA-Z]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
