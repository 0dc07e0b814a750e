using Microsoft.CodeAnalysis;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>Parameters of the methods that make a reply: names that mean something else in C#, or in the method, are as good as others.</summary>
public sealed class MadeReplyNameTests
{
    private static readonly SpecText Command = new(
        "spec/pages/r/WK.yaml",
        """
        command: WK
        page: r.php
        name: WordKeeper
        guide: { section: "WK: Words", page: 1-4, line: 50 }
        summary: Has words of the language in its reply.
        reply:
          line: 51
          success:
            - { code: EV, name: Event, optional: true, meaning: A word. }
            - { code: CL, name: Class, type: integer, meaning: A word. }
            - { code: NO, name: Nameof, meaning: A word. }
            - { code: VA, name: Value, type: flag, as: 1/0, meaning: A word. }
            - { code: WR, name: Writer, meaning: A word. }
            - { code: RE, name: Reader, meaning: A word. }
            - { code: UR, name: URLPath, meaning: A word. }
            - { code: ID, name: ID, meaning: A word. }
            - { name: Item, item: KeptWord, from: 1, meaning: Words., parts: [ { code: "I{n}", name: Item, meaning: A word. }, { code: "P{n}", name: Params,
                meaning: A word. } ] }
          failure:
            - { code: NU, name: Number, type: integer, meaning: A word. }
            - { code: NC, name: NumberInCode, meaning: A word. }
        errors:
          "Word[n]IsTaken": { line: 52, cause: state, meaning: The word is taken. }
          AccessDenied: 53
        """
    );

    private static readonly GeneratorRun Run = new Session(SmallCatalogue.With(Command)).Run();

    [Fact]
    public void They_compile_without_a_warning()
    {
        Run.Messages.ShouldBeEmpty();
        CompilationTests.Warnings(Run).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_promised_comes_first_and_the_rest_can_be_left_out()
    {
        Parameters("CreateSuccess").ShouldBe(["class", "nameof", "value", "writer", "reader", "urlPath", "id", "item", "event = null"]);
        Parameters("CreateFailure").ShouldBe(["error", "numberInCodeInCode = null", "number = null", "numberInCode = null"]);
    }

    private static IEnumerable<string> Parameters(string method) =>
        Run
            .Output.GetTypeByMetadataName("WebEx.Rooms.WordKeeperReply")
            .ShouldNotBeNull()
            .GetMembers(method)
            .OfType<IMethodSymbol>()
            .Single()
            .Parameters.Select(parameter => parameter.Name + (parameter.HasExplicitDefaultValue ? " = null" : ""));
}
