using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Tests.Hostile;

/// <summary>Files that were made to do harm end in diagnostics that have a place, after work in proportion to their length, and never in an
/// exception.</summary>
public class HostileYamlTests
{
    // In bytes that are allocated for each character, and for the catalogue around it.
    private const long MostPerCharacter = 4_000;
    private const long MostForCatalogue = 8 * 1024 * 1024;

    private static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["lists, 10,000 deep"] = new('[', 10_000),
        ["lists, 10,000 deep and closed"] = "a: " + new string('[', 10_000) + new string(']', 10_000),
        ["maps, 10,000 deep"] = Repeat("{a: ", 10_000),
        ["blocks, 600 deep"] = string.Concat(Enumerable.Range(0, 600).Select(i => $"{new string(' ', i)}a:\n")),
        ["items, 10,000 deep"] = Repeat("- ", 10_000),
        ["question marks, 10,000 deep"] = Repeat("? ", 10_000),
        ["an alias bomb"] =
            "a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(
                Enumerable
                    .Range(1, 20)
                    .Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i - 1)}", 9))}]\n")
            ),
        ["an alias of itself"] = "a: &a [*a]",
        ["a merge key"] = "a: &a { b: c }\n<<: *a",
        ["tags of types"] = "a: !!python/object/apply:os.system [ls]\nb: !<tag:yaml.org,2002:binary> aGk=",
        ["directives"] = "%YAML 1.1\n%TAG ! tag:x,2000:\n%TAG !a! tag:y,2000:\n---\na: !a!b c",
        ["two megabytes"] = "summary: " + new string('x', 2 * 1024 * 1024),
        ["one long word"] = "summary: " + new string('x', 200_000),
        ["one long key"] = new string('x', 200_000) + ": a",
        ["one long quoted key"] = "\"" + new string('x', 200_000) + "\": a",
        ["many keys that no one knows"] = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: {i}\n")),
        ["many keys of one name"] = Repeat("command: SM\n", 20_000),
        ["many arguments with mistakes"] = SampleCatalogue.Head + "arguments:\n" + Repeat("- { cod: A }\n", 15_000),
        ["many arguments of one name"] = SampleCatalogue.Head + "arguments:\n" + Repeat("- { code: A, name: A, line: 1, meaning: a }\n", 5_000),
        ["many uses of nothing"] = SampleCatalogue.Head + "arguments:\n" + string.Concat(Enumerable.Range(0, 12_000).Select(i => $"- {{ use: x{i} }}\n")),
        ["many definitions with mistakes"] = "arguments:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  a{i}: {{ use: b{i} }}\n")),
        ["definitions that use one another in a circle"] =
            "sets:\n" + string.Concat(Enumerable.Range(0, 8_000).Select(i => $"  a{i}: [ {{ use: a{(i + 1) % 8_000} }} ]\n")),
        ["a definition that uses itself a hundred times"] = $"sets: {{ a: [{Repeat("{ use: a }, ", 100)}] }}",
        ["sets that multiply"] =
            "sets:\n  a0: [ { code: A, name: A, meaning: a } ]\n"
            + string.Concat(Enumerable.Range(1, 8).Select(i => $"  a{i}: [{Repeat($"{{ use: a{i - 1} }}, ", 100)}]\n")),
        ["a set of rules that is used many times"] = SampleCatalogue.Head + "rules: [" + Repeat("{ use: rooms }, ", 1_999) + "]",
        ["a set of errors that is used many times"] = SampleCatalogue.Head + "errors: { use: [" + Repeat("usual, ", 1_999) + "] }",
        ["a large argument that is used many times"] =
            "arguments: { a: { code: A, name: A, meaning: \"" + new string('a', 100_000) + ".\" } }\nsets: { b: [" + Repeat("{ use: a }, ", 400) + "] }",
        ["changes for many codes"] =
            SampleCatalogue.Head
            + "arguments: [ { use: card, line: { CM: 1, CN: 1, BU: 1 }, with: {"
            + string.Concat(Enumerable.Range(0, 1_999).Select(i => $" C{i}: {{ max: 1 }},"))
            + " } } ]",
        ["many parts"] =
            SampleCatalogue.Head
            + "arguments:\n"
            + string.Concat(
                Enumerable
                    .Range(0, 5)
                    .Select(g =>
                        $"- {{ name: G{g}, type: group, item: I{g}, meaning: a., parts: ["
                        + string.Concat(Enumerable.Range(0, 999).Select(i => $"{{ code: \"{(char)('A' + g)}{i}x{{n}}\", name: P{i}, line: 1, meaning: a. }},"))
                        + "] }\n"
                    )
            ),
        ["many conditions"] = SampleCatalogue.Head + $"rules: [ {{ when: \"A = 1{Repeat(" and A = 1", 20_000)}\", require: A, line: 1 }} ]",
        ["many errors named nowhere"] =
            SampleCatalogue.Head
            + "arguments:\n"
            + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"- {{ code: C{i}, name: N{i}, errors: {{ missing: E{i} }}, line: 1, meaning: a }}\n")),
        ["brackets in an error code"] = SampleCatalogue.Head + $"errors: {{ \"{Repeat("[1..", 20_000)}\": 1 }}",
        ["a number beyond all numbers"] = SampleCatalogue.Head + $"arguments: [ {{ code: A, name: A, max: {new string('9', 5_000)}, line: 1, meaning: a }} ]",
        ["NUL"] = "command: SM\0\npage: m.php",
        ["control characters"] = string.Concat(Enumerable.Range(0, 32).Select(i => $"{(char)i}")) + ": a",
        ["a lone high surrogate"] = "a: \ud83d",
        ["a lone low surrogate as a key"] = "\ude00: a",
        ["an escaped lone surrogate"] = "a: \"\\ud83d\"",
        ["escapes beyond Unicode"] = "a: \"\\UFFFFFFFF\"",
        ["a cut escape"] = "a: \"\\U0001",
        ["a list as a key"] = "? [a, [b]]\n: { c: d }",
        ["a map as a key"] = "{ { a: b }: c }",
        ["several documents"] = Repeat("---\na: b\n...\n", 5_000),
        ["only marks"] = Repeat("---\n", 20_000),
        ["only blanks"] = new(' ', 200_000),
        ["only tabs"] = new('\t', 200_000),
        ["only line breaks"] = Repeat("\r\n", 100_000),
        ["only quotes"] = new('"', 100_000),
        ["only colons"] = new(':', 100_000),
        ["only question marks"] = new('?', 100_000),
        ["only stars"] = new('*', 100_000),
        ["a block scalar of blanks"] = "a: |9\n" + Repeat(" \n", 50_000),
        ["directions turned around"] = "summary: \u202e\u2066 a \u2069\nx\u202ey: 1",
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_ends_in_diagnostics_that_have_a_place(string name)
    {
        string text = Texts[name];
        Catalogue catalogue = SampleCatalogue.Load("");
        Work.Of(() => catalogue = SampleCatalogue.Load(text)).ShouldBeLessThan(MostForCatalogue + (MostPerCharacter * text.Length));
        catalogue.Diagnostics.ShouldNotBeEmpty();
        SpanCheck.ShouldLieInside(text, catalogue.Diagnostics.Where(diagnostic => diagnostic.Path == "snippet.yaml"));
    }

    [Fact]
    public void A_file_with_an_alias_is_not_read_further()
    {
        SpecDocument document = SpecDocument.Read(new SpecFile("a.yaml", Texts["an alias bomb"]), TestContext.Current.CancellationToken);
        document.Root.ShouldBeNull();
        document.Diagnostics.ShouldNotBeEmpty();
        document.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Rule == SpecRules.NotPartOfLanguage);
    }

    [Fact]
    public void Thousands_of_mistakes_are_all_told_and_the_first_at_its_line()
    {
        Catalogue catalogue = SampleCatalogue.Load(string.Concat(Enumerable.Range(0, YamlReader.MaxEntries - 1).Select(i => $"k{i}: {i}\n")) + "command: SM");
        catalogue.Diagnostics.Count(diagnostic => diagnostic.Rule == SpecRules.UnknownKey).ShouldBe(YamlReader.MaxEntries - 1);
    }

    // What comes out of a file is bounded by what it may hold: no number of its elements is ever multiplied by itself beyond this.
    [Theory]
    [InlineData("errors:\n", "  E{0}: {{ line: 1, meaning: a }}\n")]
    [InlineData("reply:\n  line: 1\n  constants:\n", "    C{0}: x\n")]
    [InlineData("arguments:\n", "  - {{ use: x{0} }}\n")]
    [InlineData("rules:\n", "  - {{ note: a{0}, line: 1 }}\n")]
    public void More_elements_than_any_spec_file_has_are_one_mistake(string head, string element)
    {
        string text =
            SampleCatalogue.Head
            + head
            + string.Concat(
                Enumerable.Range(0, YamlReader.MaxEntries + 1).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, element, i))
            );
        SampleCatalogue.Load(text).Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(SpecRules.TooMany);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
