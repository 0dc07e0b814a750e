using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>The largest file that is accepted makes code that the compiler can take: nothing is deep, no pattern is long, and the code is in proportion to the
/// file.</summary>
public sealed class MaximalFileTests
{
    // The compiler goes into an expression as deep as it is nested; 500 parts that are asked for one after the other are far from its limit.
    private const int Deepest = 600;

    // Alternatives of one pattern, each of which the compiler compares with the others.
    private const int LongestPattern = 70;
    private const int MostPerCharacter = 80;

    [Theory]
    [MemberData(nameof(Names))]
    public void Code_is_neither_deep_nor_much_longer_than_the_file(string name)
    {
        (string arguments, string rest) = Files[name];
        GeneratorRun run = SampleCommand.Run(arguments, rest);

        run.Messages.ShouldBeEmpty();
        GeneratedFile file = run.File(SampleCommand.Hint);
        file.Text.Length.ShouldBeLessThan(MostPerCharacter * (arguments.Length + rest.Length));
        SyntaxNode root = file.Tree.GetRoot(TestContext.Current.CancellationToken);
        Depth(root).ShouldBeLessThan(Deepest);
        root.DescendantNodes()
            .Where(node => node is BinaryPatternSyntax && node.Parent is not BinaryPatternSyntax)
            .Select(Alternatives)
            .Append(0)
            .Max()
            .ShouldBeLessThan(LongestPattern);
    }

    public static TheoryData<string> Names => [.. Files.Keys];

    private static Dictionary<string, (string Arguments, string Others)> Files { get; } =
        new()
        {
            // Every other number, so that none are neighbours.
            ["values of a choice"] = (
                $"  - {{ code: A, name: A, type: choice, line: 1, meaning: M., values: {{ {Many(2_000, i => $"{i * 2}: V{i}")} }} }}",
                ""
            ),
            ["values of a choice that some centers have"] = (
                $"  - {{ code: A, name: A, type: choice, line: 1, meaning: M., values: {{ {Many(2_000, i => $"T{i}: {{ name: V{i}, centers: [MC] }}")} }} }}",
                ""
            ),
            ["values in a rule"] = (
                $"  - {{ code: A, name: A, type: choice, line: 1, meaning: M., values: {{ {Many(2_000, i => $"{i * 2}: V{i}")} }} }}\n  - {{ code: B, "
                    + $"name: B, line: 1, meaning: M. }}",
                $"rules: [ {{ when: B given, values: {{ A: [ {Many(1_999, i => $"{i * 2}")} ] }}, line: 1 }}, {{ when: \"A in "
                    + $"[{Many(64, i => $"{i * 2}")}]\", require: B, line: 1 }} ]"
            ),
            ["terms of a condition"] = (
                string.Join("\n", Enumerable.Range(0, 20).Select(i => $"  - {{ code: A{i}, name: A{i}, type: integer, line: 1, meaning: M. }}")),
                $"rules: [ {{ when: \"{string.Join(" and ", Enumerable.Range(0, 16).Select(i => $"A{i} in [{Many(15, n => $"{n}")}]"))}\", require: "
                    + $"[A18, A19], line: 1 }} ]"
            ),
            ["arguments of rules"] = (
                string.Join("\n", Enumerable.Range(0, 500).Select(i => $"  - {{ code: A{i}, name: A{i}, line: 1, meaning: M. }}")),
                "rules: [ "
                    + Many(100, r => $"{{ when: \"A0 in [{Many(60, n => $"x{n}y{n}")}]\", require: [ {Many(50, i => $"A{i + 1}")} ], line: 1 }}")
                    + $", {{ anyOf: [ {Many(50, i => $"A{i}")} ], line: 1 }} ]"
            ),
            ["parts of a group"] = (
                $"  - {{ name: G, type: group, item: I, meaning: M., parts: [ "
                    + $"{Many(500, i => $"{{ code: \"P{i}x{{n}}\", name: P{i}, line: 1, meaning: M. }}")} ] }}",
                ""
            ),
            ["errors and constants"] = (
                "",
                $"reply: {{ line: 1, constants: {{ {Many(2_000, i => $"C{i}: x")} }} }}\nerrors: {{ {Many(2_000, i => $"E{i}: {{ line: 1, meaning: M. }}")} }}"
            ),
        };

    private static string Many(int count, Func<int, string> element) => string.Join(", ", Enumerable.Range(0, count).Select(element));

    private static int Depth(SyntaxNode root)
    {
        int deepest = 0;
        var open = new Stack<(SyntaxNode Node, int Depth)>([(root, 0)]);
        while (open.TryPop(out (SyntaxNode Node, int Depth) next))
        {
            deepest = Math.Max(deepest, next.Depth);
            foreach (SyntaxNode child in next.Node.ChildNodes())
                open.Push((child, next.Depth + 1));
        }

        return deepest;
    }

    private static int Alternatives(SyntaxNode pattern) => pattern.DescendantNodes().Count(node => node is ConstantPatternSyntax or RelationalPatternSyntax);
}
