using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>Text from YAML is data: whatever it holds, the same code comes out as for harmless text, with another literal in it.</summary>
public sealed class HostileTextTests
{
    private const string Hint = "WebEx.Rooms.Hostile.g.cs";

    public static TheoryData<string> Texts { get; } =
    [
        "*/ } class Evil { } /*",
        "\"; System.Environment.Exit(1); //",
        "\\\" } class Evil { } \\",
        "\\u0022 + Evil() + \\u0022",
        "$\"{Evil()}\" @\"x\" \"\"\"x\"\"\"",
        "a\nclass Evil { }\r\n#error evil",
        "</summary><script>alert(1)</script><summary>",
        "<see cref=\"Evil\"/> &amp; &#x0; &evil; <!-- x --> <![CDATA[ ]]>",
        "]]> --> ?>",
        "{{ evil }} {{~ for x in 1..9 ~}} {% evil %} {0} ${x}",
        "#if EVIL\n#endif\n#pragma warning disable",
        "a\u2028class Evil { }\u2029b\u0085c\u000bd\u000ce",
        "\U0001F600 and \U0001F468\u200D\U0001F469",
        "\u202E right to left \u2066 isolate \u200B nothing \uFEFF mark",
        "tab\there, null\0there, bell\a, escape\u001B[31m",
        "\uFFFE\uFFFF not characters",
        "'; DROP TABLE --",
        "%s %1$s {m} {",
    ];

    private static readonly Lazy<GeneratorRun> OfHarmless = new(() => Run("plain words"));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Whatever_a_text_holds_the_same_code_comes_out_with_the_text_as_a_literal(string text)
    {
        GeneratorRun run = Run(text);
        GeneratorRun harmless = OfHarmless.Value;
        GeneratedFile file = run.File(Hint);

        CompilationTests.Warnings(run).ShouldBeEmpty();
        Shape(file).ShouldBe(Shape(harmless.File(Hint)));
        run.Files.Select(other => other.HintName).ShouldBe(harmless.Files.Select(other => other.HintName));
        TypesOf(run)
            .ShouldBe([
                "Hostile",
                "HostileElement",
                "HostileError",
                "HostileErrorCodes",
                "HostileItem",
                "HostileKind",
                "HostilePacked",
                "HostileReply",
                "HostileRow",
                "HostileState",
                "HostileSwitches",
            ]);

        var literals = Nodes(file).OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText).ToList();
        literals.ShouldContain(text);
        literals.ShouldContain($"{HostileCommand.Word(text)}a|{HostileCommand.Word(text)}b");
        HasOnlyOwnElements(file);
        file.Text.Where(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u200C' or '\u200D')).ShouldBeEmpty();
    }

    // YAML refuses such a file, but nothing in the generator relies on that.
    [Fact]
    public void Half_a_surrogate_pair_is_escaped_in_a_literal_and_left_out_of_a_comment()
    {
        CSharpLiteral.Of("a\uD83Db").ShouldBe("\"a\\uD83Db\"");
        DocText.Escape("a\uD83Db\uDE00").ShouldBe("a b");
    }

    [Fact]
    public void A_condition_takes_no_code_for_a_number()
    {
        GeneratorRun run = SampleCommand.Run(
            "  - { code: PR, name: Priority, type: integer, line: 23, meaning: M. }\n  - { code: OT, name: Other, line: 24, meaning: M. }",
            "rules: [ { when: \"PR = System.Environment.ProcessId\", require: [OT], line: 1 } ]"
        );

        run.Messages.ShouldBe([$"{SampleCommand.Path}(10,18): error WES2009: 'System.Environment.ProcessId' is not a number, which Priority is"]);
        run.Files.ShouldNotContain(file => file.HintName == SampleCommand.Hint);
    }

    private static GeneratorRun Run(string text)
    {
        // A file of the consumer's own: the catalogue's are named after their commands.
        GeneratorRun run = new Session(SmallCatalogue.Files.Append(new SpecText("hostile.yaml", HostileCommand.With(text), "own"))).Run();
        run.Messages.ShouldBeEmpty();
        return run;
    }

    private static void HasOnlyOwnElements(GeneratedFile file)
    {
        var comments = Nodes(file)
            .OfType<DocumentationCommentTriviaSyntax>()
            .Select(comment => XElement.Parse($"<doc>{string.Join("\n", comment.ToFullString().Split('\n').Select(line => line.Trim().TrimStart('/')))}</doc>"))
            .ToList();
        comments.Count.ShouldBeGreaterThan(30);
        comments
            .SelectMany(comment => comment.Descendants())
            .Select(element => element.Name.LocalName)
            .Distinct()
            .ShouldBeSubsetOf(["summary", "value", "remarks", "para", "param", "returns", "exception", "inheritdoc", "see", "c", "paramref"]);
    }

    private static IEnumerable<SyntaxNode> Nodes(GeneratedFile file) => file.Tree.GetRoot().DescendantNodes(descendIntoTrivia: true);

    private static string Shape(GeneratedFile file) => string.Join(" ", file.Tree.GetRoot().DescendantNodesAndTokens().Select(node => node.Kind()));

    private static IEnumerable<string> TypesOf(GeneratorRun run) =>
        run
            .Output.GetTypeByMetadataName("WebEx.Rooms.Hostile")!
            .ContainingNamespace.GetTypeMembers()
            .Select(type => type.Name)
            .Where(name => name.StartsWith("Hostile", StringComparison.Ordinal) || name.Contains("Evil", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
