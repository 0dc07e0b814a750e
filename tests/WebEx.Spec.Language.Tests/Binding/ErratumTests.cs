using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>Errata: their ids, and what they say of the guide.</summary>
public sealed class ErratumTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("az09-z-0a")]
    public void An_id_is_of_small_letters_and_digits(string id) => Told(id).ShouldBeEmpty();

    [Theory]
    [InlineData("A")]
    [InlineData("aB")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("\u00e9")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a`b")]
    [InlineData("a{b")]
    public void Another_id_is_refused(string id) => Told(id).ShouldBe([$"'{id}' is not an id: small letters and digits, with single hyphens between them."]);

    [Fact]
    public void What_an_erratum_says_is_kept()
    {
        Catalogue catalogue = Load(
            """
            errata:
              - id: one-two
                topic: A topic
                places:
                  - { line: 3, reads: "what stands there" }
                  - { line: 4, lacks: "what is missing", note: the table }
                choice: This one.
                reason: For a reason.
                general: true
              - { id: other, topic: Another, places: [ { line: 5, reads: a } ], choice: That one., reason: For another reason. }
            """,
            SampleCatalogue.Head + "erratum: other"
        );
        catalogue.Diagnostics.Select(diagnostic => diagnostic.Message).ShouldBeEmpty();
        catalogue.Errata.ShouldBe([
            new ErratumModel(
                "one-two",
                "A topic",
                new EquatableArray<ErratumPlace>([
                    new ErratumPlace(3, "what stands there", null, null),
                    new ErratumPlace(4, null, "what is missing", "the table"),
                ]),
                "This one.",
                "For a reason.",
                true
            ),
            new ErratumModel(
                "other",
                "Another",
                new EquatableArray<ErratumPlace>([new ErratumPlace(5, "a", null, null)]),
                "That one.",
                "For another reason.",
                false
            ),
        ]);
    }

    private static IEnumerable<string> Told(string id) =>
        Load($"errata: [ {{ id: \"{id}\", topic: T, places: [ {{ line: 1, reads: a }} ], choice: One., reason: Two., general: true }} ]", SampleCatalogue.Head)
            .Diagnostics.Select(diagnostic => diagnostic.Message);

    // Without the erratum that the shared definitions of the sample refer to.
    private static Catalogue Load(string errata, string command) =>
        Catalogue.Load(
            [
                new SpecFile("webex.yaml", SampleCatalogue.Shared.Replace(", erratum: charge-mode", "", StringComparison.Ordinal)),
                new SpecFile("errata.yaml", errata),
                new SpecFile("SM.yaml", command),
            ],
            TestContext.Current.CancellationToken
        );
}
