using System.Globalization;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>How much a command may have: as much as the bound says, and no more.</summary>
public sealed class SizeTests
{
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

        SpecFile Sets(int second) => new("sets.yaml", key + "\n  one:\n" + Repeated(element, 1000, "a") + "  two:\n" + Repeated(element, second, "b"));
    }

    private static IEnumerable<string> Load(string text, params SpecFile[] others) =>
        SampleCatalogue.Load(SampleCatalogue.Head + text, others).Diagnostics.Select(diagnostic => diagnostic.Message);

    private static string Repeated(string element, int times, string name = "") =>
        string.Concat(Enumerable.Range(0, times).Select(i => string.Format(CultureInfo.InvariantCulture, element, i, name)));
}
