using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>Models are equal exactly when the same code comes out of them: what lets a build skip what has not changed.</summary>
public class EqualityTests
{
    private const string Command =
        SampleCatalogue.Head
        + """
            remarks: [ { text: A fact., line: 9 }, Another. ]
            arguments:
              - { use: card, line: { CM: 1, CN: 2, BU: 3 } }
              - { code: RM, name: Room, type: choice, values: roomType, default: 1, line: 4, meaning: The room. }
              - { code: NR, name: Number, type: integer, max: 10, line: 5, errors: { invalid: Small }, meaning: How many. }
              - { code: FT, name: Extras, type: bits, bits: { 0: Light }, line: 6, meaning: Extras. }
            rules:
              - { use: rooms }
            reply: { line: 7, success: [ { code: MK, name: Key } ], failure: [ { code: RN, name: Reference }, { code: RM, name: Reason } ], markup: { root: R,
                elements: [ { code: MK, name: Key } ] } }
            errors:
              use: [usual]
              Odd: { line: 8, adds: [RN], cause: [state, rights], meaning: It is odd. }
              Even: { line: 9, notEnforceable: Nobody counts., meaning: It is even. }
              Small: { line: 10, meaning: It is small. }
            """;

    [Fact]
    public void Moved_lines_comments_and_layout_change_nothing()
    {
        string moved =
            "# a comment\n\n"
            + Command
                .Replace("rules:\n", "\n\n# more\nrules:\n\n", StringComparison.Ordinal)
                .Replace("  - { use: rooms }", "      -   use:   rooms   # here", StringComparison.Ordinal)
                .Replace(
                    "remarks: [ { text: A fact., line: 9 }, Another. ]",
                    "remarks:\n  - text: A fact.\n    line: 9\n  - Another.",
                    StringComparison.Ordinal
                )
                .Replace("\n", "\r\n", StringComparison.Ordinal);
        CommandModel one = Bind(Command, SampleCatalogue.Shared);
        CommandModel two = Bind(moved, "\n\n# moved\n" + SampleCatalogue.Shared);
        two.ShouldBe(one);
        two.GetHashCode().ShouldBe(one.GetHashCode());
    }

    [Theory]
    [InlineData("It schedules.", "It plans.")]
    [InlineData("2-1", "2-2")]
    [InlineData("A fact.", "No fact.")]
    [InlineData("CN: 2", "CN: 22")]
    [InlineData("default: 1", "default: 2")]
    [InlineData("max: 10", "max: 11")]
    [InlineData("0: Light", "1: Light")]
    [InlineData("root: R", "root: S")]
    [InlineData("adds: [RN]", "adds: [RM]")]
    [InlineData("cause: [state, rights]", "cause: state")]
    [InlineData("Nobody counts.", "Nobody can count.")]
    [InlineData("Odd:", "Odder:")]
    public void Any_other_content_is_another_model(string from, string to) =>
        Bind(Command.Replace(from, to, StringComparison.Ordinal), SampleCatalogue.Shared).ShouldNotBe(Bind(Command, SampleCatalogue.Shared));

    [Theory]
    [InlineData("How the user pays.", "How it is paid.")]
    [InlineData("2: Large", "2: Huge")]
    [InlineData("The caller has not logged in.", "Log in.")]
    [InlineData("Rooms are dear.", "Rooms are cheap.")]
    [InlineData("namespace: Meetings", "namespace: Sessions")]
    [InlineData("cause: state", "cause: settings")]
    public void Any_other_shared_content_is_another_model(string from, string to) =>
        Bind(Command, SampleCatalogue.Shared.Replace(from, to, StringComparison.Ordinal)).ShouldNotBe(Bind(Command, SampleCatalogue.Shared));

    [Fact]
    public void Shared_definitions_are_equal_wherever_they_stand()
    {
        SharedDefinitions one = Join(SampleCatalogue.Shared);
        SharedDefinitions two = Join("# moved\n\n" + SampleCatalogue.Shared.Replace("sets:", "\nsets:", StringComparison.Ordinal));
        two.ShouldBe(one);
        two.GetHashCode().ShouldBe(one.GetHashCode());
        Join(SampleCatalogue.Shared.Replace("0: Chat", "0: Talk", StringComparison.Ordinal)).ShouldNotBe(one);
        Join(SampleCatalogue.Shared.Replace("BU", "BK", StringComparison.Ordinal)).ShouldNotBe(one);
    }

    [Fact]
    public void A_document_is_equal_to_another_of_the_same_file()
    {
        Read(Command).ShouldBe(Read(Command));
        Read(Command).ShouldNotBe(Read(Command + "\n"));
        Read(Command).GetHashCode().ShouldBe(Read(Command).GetHashCode());
    }

    [Fact]
    public void Quotes_make_no_difference_but_to_null()
    {
        Bind(Command.Replace("default: 1", "default: \"1\"", StringComparison.Ordinal), SampleCatalogue.Shared).ShouldBe(Bind(Command, SampleCatalogue.Shared));
        const string blank = SampleCatalogue.Head + "arguments: [ { code: A, name: A, default: null, line: 1, meaning: One. } ]";
        Bind(blank.Replace("null", "\"null\"", StringComparison.Ordinal), SampleCatalogue.Shared).ShouldNotBe(Bind(blank, SampleCatalogue.Shared));
    }

    private static SpecDocument Read(string text) => SpecDocument.Read(new SpecFile("a.yaml", text), TestContext.Current.CancellationToken);

    private static SharedDefinitions Join(string shared)
    {
        JoinedDefinitions joined = SharedBinder.Join([Read(shared)], TestContext.Current.CancellationToken);
        joined.Diagnostics.ShouldBeEmpty();
        return joined.Definitions;
    }

    private static CommandModel Bind(string command, string shared)
    {
        BoundCommand bound = CommandBinder.Bind(Read(command), Join(shared), TestContext.Current.CancellationToken);
        bound.Diagnostics.ShouldBeEmpty();
        return bound.Command.ShouldNotBeNull();
    }
}
