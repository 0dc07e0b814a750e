using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>What many facts refer to and nobody defines is one error, whatever else is wrong.</summary>
public sealed class RepeatedReferencesTests
{
    private static readonly SpecDiagnostic Other = new(SpecRules.UnknownKey, "a.yaml", new SourceSpan(1, 1, 1, 2), "'b' is not a key.");
    private static readonly SpecDiagnostic Unused = Other with { Rule = SpecRules.Unused, Message = "Nothing refers to it." };

    [Fact]
    public void Two_references_to_one_definition_are_two_errors() =>
        Joined([.. Missing(2, "There is no 'x'."), Other]).ShouldBe([.. Missing(2, "There is no 'x'."), Other]);

    [Fact]
    public void Three_references_to_one_definition_are_one_error_at_the_first() =>
        Joined([Other, .. Missing(3, "There is no 'x'."), Unused])
            .ShouldBe([
                Other,
                Missing(1, "There is no 'x'.")[0] with
                {
                    Message = "There is no 'x'. The same holds in 2 further places, so that the definition may be missing or misspelt.",
                },
                Unused,
            ]);

    [Fact]
    public void The_same_words_of_another_kind_of_error_stay_in_each_place()
    {
        SpecDiagnostic[] keys = [.. Missing(4, "The key 'line' is missing.").Select(missing => missing with { IsOfDefinition = false })];
        Joined(keys).ShouldBe(keys);
        SpecDiagnostic[] shapes = [.. Missing(4, "It is no list.").Select(missing => missing with { Rule = SpecRules.WrongShape })];
        Joined(shapes).ShouldBe(shapes);
        SpecDiagnostic[] required = [.. Missing(3, "No 'meaning'.").Select(missing => missing with { Rule = SpecRules.MissingKey })];
        Joined(required).ShouldHaveSingleItem().Message.ShouldStartWith("No 'meaning'. The same holds in 2 further places");
    }

    [Fact]
    public void Twenty_definitions_that_are_missing_are_so_many_errors()
    {
        SpecDiagnostic[] missing = [.. Enumerable.Range(0, 20).SelectMany(i => Missing(2, $"There is no 'x{i}'.")), Unused];
        Joined(missing).ShouldBe(missing);
    }

    [Fact]
    public void Of_more_than_that_a_file_is_missing() =>
        Joined([Other, .. Enumerable.Range(0, 21).SelectMany(i => Missing(2, $"There is no 'x{i}'.")), Unused])
            .ShouldBe([
                Missing(1, "There is no 'x0'.")[0] with
                {
                    Message = "There is no 'x0'. 20 further definitions are missing too; most likely a file in common/*.yaml is.",
                },
                Other,
            ]);

    private static IEnumerable<SpecDiagnostic> Joined(IEnumerable<SpecDiagnostic> diagnostics) => RepeatedReferences.Joined(diagnostics);

    private static SpecDiagnostic[] Missing(int times, string message) =>
        [
            .. Enumerable
                .Range(1, times)
                .Select(line => new SpecDiagnostic(SpecRules.Undefined, "a.yaml", new SourceSpan(line, 1, line, 2), message) { IsOfDefinition = true }),
        ];
}
