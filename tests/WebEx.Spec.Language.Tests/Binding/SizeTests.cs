using System.Globalization;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>How much a command may have: as much as the bound says, and no more.</summary>
public sealed class SizeTests
{
    private const string Arguments = """
        arguments:
          - { code: A, name: First, type: choice, values: one, line: 1, meaning: One. }
          - { code: B, name: Second, type: choice, values: two, line: 2, meaning: Two. }
        """;

    [Theory]
    [InlineData(
        "arguments:\n",
        "  - {{ code: C{0}, name: N{0}, line: 1, meaning: One. }}\n",
        "The arguments of this command have 501 codes; a command may have 500."
    )]
    [InlineData(
        "reply:\n  line: 1\n  status: SUCCESS\n  success:\n",
        "    - {{ code: C{0}, name: N{0}, meaning: One. }}\n",
        "The reply has 501 parameters; a reply may have 500."
    )]
    public void A_command_has_at_most_so_many_codes(string head, string element, string message)
    {
        Load(head + Repeated(element, 500)).ShouldBeEmpty();
        Load(head + Repeated(element, 501)).ShouldBe([message]);
        PlaceOf(SampleCatalogue.Load(SampleCatalogue.Head + head + Repeated(element, 501))).ShouldBe(LineOfTooMuch);
    }

    [Theory]
    [InlineData(
        "ruleSets:",
        "    - {{ note: It is rule {0} of {1}., line: 1 }}\n",
        "rules:\n  - { use: one }\n  - { use: two }\n",
        "2001 rules come out of the sets"
    )]
    [InlineData("errorSets:", "    E{0}{1}: {{ line: 1, meaning: One., cause: state }}\n", "errors:\n  use: [one, two]\n", "2001 codes come out of the sets")]
    public void Sets_have_together_at_most_so_much_as_a_file_may_have(string key, string element, string command, string message)
    {
        Load(command, Sets(1000)).ShouldBeEmpty();
        Load(command, Sets(1001)).ShouldHaveSingleItem().ShouldStartWith(message);
        PlaceOf(SampleCatalogue.Load(SampleCatalogue.Head + command, Sets(1001))).ShouldBe(LineOfTooMuch);

        SpecFile Sets(int second) => new("sets.yaml", key + "\n  one:\n" + Repeated(element, 1000, "a") + "  two:\n" + Repeated(element, second, "b"));
    }

    [Fact]
    public void The_values_of_all_choices_have_together_at_most_so_many_characters_as_a_file()
    {
        // Half of the bound each, with the one character of the name.
        SpecFile[] choices = [Choice("one", 131_071), Choice("two", 131_071)];
        Load(Arguments, choices).ShouldBeEmpty();
        Load(Arguments, choices[0], Choice("two", 131_072))
            .ShouldBe(["The values of all choices of this command have 262145 characters together; a command may have 262144."]);

        static SpecFile Choice(string name, int length) =>
            new(name + ".yaml", $"choices: {{ {name}: {{ enum: K{name}, line: 1, meaning: One., values: {{ \"{new string('x', length)}\": A }} }} }}");
    }

    [Fact]
    public void What_comes_out_of_uses_is_bounded()
    {
        SpecFile shared = new("long.yaml", $"arguments: {{ long: {{ code: A, name: A, meaning: \"{new string('a', 100_000)}.\" }} }}");
        Load("", shared, Uses(10)).ShouldBeEmpty();
        Load("", shared, Uses(11)).ShouldBe(["More than 1048576 characters come out of the uses in this file."]);

        static SpecFile Uses(int times) => new("uses.yaml", "sets: { many: [" + string.Concat(Enumerable.Repeat("{ use: long },\n", times)) + "] }");
    }

    // Where too much begins: behind what every command has, and the key.
    private static int LineOfTooMuch => SampleCatalogue.Head.Count(c => c == '\n') + 2;

    private static int PlaceOf(Catalogue catalogue) => catalogue.Diagnostics.ShouldHaveSingleItem().Span.StartLine;

    private static IEnumerable<string> Load(string text, params SpecFile[] others) =>
        SampleCatalogue.Load(SampleCatalogue.Head + text, others).Diagnostics.Select(diagnostic => diagnostic.Message);

    private static string Repeated(string element, int times, string name = "") =>
        string.Concat(Enumerable.Range(0, times).Select(i => string.Format(CultureInfo.InvariantCulture, element, i, name)));
}
