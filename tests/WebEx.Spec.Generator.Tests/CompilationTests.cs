using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>What is generated compiles without a word in every consumer that is supported.</summary>
public sealed class CompilationTests
{
    // The JIT leaves a method unoptimised from 60,000 bytes of IL (DEFAULT_MIN_OPTS_CODE_SIZE).
    private const int LargestMethod = 60_000;

    // Codes and tokens are looked up in tables of the runtime library. A long switch would mean that they have crept into every command.
    private const int MostArms = 50;

    [Fact]
    public void The_catalogue_itself_has_no_mistakes() => WholeCatalogue.OnNewest.Messages.ShouldBeEmpty();

    [Fact]
    public void The_whole_catalogue_compiles_without_warnings_on_the_newest_CSharp_and_framework()
    {
        Warnings(WholeCatalogue.EmittedOnNewest.Result.Diagnostics).ShouldBeEmpty();
        WholeCatalogue.OnNewest.Files.ShouldContain(file => file.Text.Contains("public required ", StringComparison.Ordinal));
    }

    // What compiles without a warning here does so with warnings about null, which no build of a consumer looks for.
    [Fact]
    public void Warnings_about_null_are_looked_for_in_generated_files()
    {
        GeneratorRun run = new Session(SmallCatalogue.Files).Run();
        run.Files.ShouldAllBe(file => file.Text.Contains("#nullable enable annotations", StringComparison.Ordinal));
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            "#nullable enable annotations\ninternal static class Careless { internal static string Name() => null; }",
            (CSharpParseOptions)run.Output.SyntaxTrees.First().Options,
            "Careless.g.cs",
            cancellationToken: TestContext.Current.CancellationToken
        );

        Warnings(run.Output.AddSyntaxTrees(tree).GetDiagnostics(TestContext.Current.CancellationToken)).ShouldHaveSingleItem().ShouldContain("CS8603");
    }

    [Fact]
    public void The_whole_catalogue_compiles_without_warnings_on_CSharp_9_and_NET_Standard()
    {
        Warnings(WholeCatalogue.OnOldest).ShouldBeEmpty();
        WholeCatalogue.OnOldest.Files.ShouldNotContain(file =>
            file.Text.Contains("public required ", StringComparison.Ordinal) || file.Text.Contains(" init;", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void Every_version_of_CSharp_from_9_on_compiles_on_every_framework(LanguageVersion version)
    {
        GeneratorRun onNew = new Session(SmallCatalogue.Files, version).Run();
        GeneratorRun onOld = new Session(SmallCatalogue.Files, version, Frameworks.NetStandard20).Run();

        Warnings(onNew).ShouldBeEmpty();
        Warnings(onOld).ShouldBeEmpty();
        onNew
            .File(SmallCatalogue.HintOf("Rooms.BookRoom"))
            .Text.Contains("public required string", StringComparison.Ordinal)
            .ShouldBe(version >= LanguageVersion.CSharp11);
        onOld.File(SmallCatalogue.HintOf("Rooms.BookRoom")).Text.ShouldNotContain("required string");
    }

    [Fact]
    public void Internal_types_compile_too() =>
        Warnings(new Session(SmallCatalogue.Files, properties: ("WebExSpecAccessibility", "internal")).Run()).ShouldBeEmpty();

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void An_older_CSharp_gets_one_message_and_no_code(LanguageVersion version)
    {
        GeneratorRun run = new Session(SmallCatalogue.Files, version, Frameworks.NetStandard20).Run();

        run.Messages.ShouldBe(["error WES4001: Generated code needs C# 9 or newer; set LangVersion to 9.0 or newer in this project"]);
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Every_method_is_small_enough_to_be_optimised()
    {
        WholeCatalogue.EmittedOnNewest.Result.Success.ShouldBeTrue();
        using var portable = new PEReader([.. WholeCatalogue.EmittedOnNewest.Image]);
        MetadataReader metadata = portable.GetMetadataReader();
        var sizes = metadata
            .MethodDefinitions.Select(metadata.GetMethodDefinition)
            .Where(method => method.RelativeVirtualAddress != 0)
            .Select(method => (Name: metadata.GetString(method.Name), portable.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length))
            .ToList();

        sizes.Count.ShouldBeGreaterThan(1000);
        sizes.Where(method => method.Length >= LargestMethod).ShouldBeEmpty();
    }

    [Fact]
    public void No_switch_has_many_arms()
    {
        foreach (GeneratedFile file in WholeCatalogue.OnNewest.Files)
        {
            foreach (SyntaxNode node in file.Tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes())
            {
                int arms = node switch
                {
                    SwitchStatementSyntax statement => statement.Sections.Sum(section => section.Labels.Count),
                    SwitchExpressionSyntax expression => expression.Arms.Count,
                    _ => 0,
                };
                arms.ShouldBeLessThan(MostArms, file.HintName);
            }
        }
    }

    [Theory]
    [InlineData("values: { A: A, B: B }")]
    [InlineData("values: { 1: A, 2: B }")]
    [InlineData("type: bits, bits: { 1: A, 31: B }", "bits")]
    [InlineData("", "timeZone")]
    [InlineData("as: yes/no", "flag")]
    [InlineData("max: 3, min: 1, forbidden: x", "secret")]
    [InlineData("max: 3, min: -1", "integer")]
    [InlineData("", "email")]
    public void Every_type_that_can_be_numbered_compiles_as_a_family(string keys, string type = "choice")
    {
        string typed = keys.StartsWith("type", StringComparison.Ordinal) ? keys : $"type: {type}{(keys.Length > 0 ? ", " : "")}{keys}";
        GeneratorRun run = SampleCommand.Run($$"""  - { code: "P{n}", name: Priority, {{typed}}, from: 1, to: 3, line: 23, meaning: How urgent it is. }""");

        run.Messages.ShouldBeEmpty();
        Warnings(run).ShouldBeEmpty();
    }

    [Fact]
    public void An_enum_that_only_a_reply_has_is_documented_even_without_a_meaning()
    {
        GeneratorRun run = SampleCommand.Run("", "reply: { line: 1, success: [ { code: A, name: State, type: choice, values: { X: Open, Y: Closed } } ] }");

        run.Messages.ShouldBeEmpty();
        Warnings(run).ShouldBeEmpty();
    }

    [Fact]
    public void A_part_that_has_nothing_but_a_name_is_documented()
    {
        GeneratorRun run = SampleCommand.Run(
            "",
            "reply: { line: 1, success: [ { code: A, name: Rows, item: Row, separator: \";\", inner: \":\", parts: [ { name: Number, type: integer }, "
                + "{ name: Note } ] } ] }"
        );

        run.Messages.ShouldBeEmpty();
        Warnings(run).ShouldBeEmpty();
    }

    // Types go by their full names, so that a property may be called like one.
    [Theory]
    [InlineData("TryIt")]
    [InlineData("TryItError")]
    [InlineData("TryItErrors")]
    [InlineData("WebEx")]
    [InlineData("System")]
    [InlineData("Center")]
    [InlineData("Row")]
    public void A_property_may_be_called_like_a_type_of_others(string name)
    {
        GeneratorRun run = SampleCommand.Run(
            $$"""  - { code: P, name: {{(name == "TryIt" ? "Other" : name)}}, line: 1, meaning: M. }""",
            $$"""reply: { line: 1, success: [ { code: A, name: {{name}} }, """
                + $$"""{ name: Rows, item: Row, from: 1, parts: [ { code: "N{n}", name: {{(name == "Row" ? "Rows" : name)}} } ] } ] }"""
        );

        run.Messages.ShouldBeEmpty();
        Warnings(run).ShouldBeEmpty();
    }

    // Mistakes that the compiler would otherwise report in generated code, or nobody.
    [Theory]
    [InlineData("""  - { code: "P{n}", name: Many, type: list, separator: ",", from: 1, to: 3, line: 1, meaning: M. }""", "", "WES2008")]
    [InlineData("""  - { code: "P{n}", name: Many, type: callOutPhone, from: 1, to: 3, line: 1, meaning: M. }""", "", "WES2008")]
    [InlineData("""  - { code: P, name: Long, max: 4294967295, line: 1, meaning: M. }""", "", "WES2004")]
    [InlineData("""  - { code: P, name: Clone, line: 1, meaning: M. }""", "", "WES2005")]
    [InlineData(
        """  - { name: Many, type: group, item: Kind, from: 1, to: 3, line: 1, meaning: M., parts: [ { code: "A{n}", name: Kind, line: 1, meaning: A. } ] }""",
        "",
        "WES2005"
    )]
    [InlineData(
        """  - { name: Many, type: group, item: Kind, from: 1, to: 3, line: 1, meaning: M., parts: [ """
            + """{ code: "A{n}", name: A, line: 1, meaning: A. }, { code: "B{n}", name: A, line: 1, meaning: A. } ] }""",
        "",
        "WES2006"
    )]
    [InlineData("""  - { code: P, name: P, line: 1, meaning: M. }""", "reply: { line: 1, success: [ { code: A, name: TryItReply } ] }", "WES2005")]
    [InlineData(
        """  - { code: "P{n}", name: Many, type: integer, from: 1, to: 3, line: 1, meaning: M. }""",
        """rules: [ { when: "Many = 1", require: [Many], line: 1 } ]""",
        "WES2009"
    )]
    [InlineData(
        """  - { code: "P{n}", name: Many, type: choice, values: { A: A, B: B }, from: 1, to: 3, line: 1, meaning: M. }""",
        """rules: [ { when: "Many given", values: { Many: [A] }, line: 1 } ]""",
        "WES2008"
    )]
    public void What_would_not_compile_is_reported_in_the_spec_file(string argument, string rest, string id)
    {
        GeneratorRun run = SampleCommand.Run(argument, rest);

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe(id);
        run.Diagnostics[0].Location.GetLineSpan().Path.ShouldBe(SampleCommand.Path);
        Warnings(run).ShouldBeEmpty();
    }

    internal static IEnumerable<string> Warnings(GeneratorRun run)
    {
        run.Crash.ShouldBeNull();
        return Warnings(run.Output.GetDiagnostics(TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> Warnings(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
}
