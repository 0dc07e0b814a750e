using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>Facts later than the guide lie beside the guide's, and each names its source.</summary>
public class LaterFactTests
{
    private static readonly LaterSource Faq = new("faq", "The FAQ", LaterSourceKind.Vendor, "example.com/faq", "undated");

    [Fact]
    public void They_are_apart_from_the_facts_of_the_guide()
    {
        CommandModel command = Bind(
            """
            errors: { AccessDenied: 4 }
            later:
              errors: { RoomIsMissing: faq, Odd: { source: [faq], meaning: It is odd. } }
              spellings: [ { error: AccessDenied, reads: Denied, source: faq } ]
              reply: [ { code: CSRF, name: CsrfToken, type: secret, source: faq, meaning: A token. } ]
              remarks: [ { text: It moved., source: faq, contradicts: [7, 9] } ]
            """
        );

        command.Errors.Select(error => error.Code).ShouldBe(["AccessDenied"]);
        command.Reply.ShouldBeNull();
        command.Later.Errors.ShouldBe([new("RoomIsMissing", "RoomIsMissing", "No room is given.", new([Faq])), new("Odd", "Odd", "It is odd.", new([Faq]))]);
        command.Later.Spellings.ShouldBe([new("AccessDenied", "Denied", new([Faq]))]);
        LaterParameter parameter = command.Later.Reply.ShouldHaveSingleItem();
        (parameter.Parameter.Code, parameter.Parameter.IsPromised).ShouldBe(("CSRF", false));
        command.Later.Remarks.ShouldBe([new("It moved.", new([7, 9]), new([Faq]))]);
    }

    [Fact]
    public void A_fact_of_no_single_command_has_a_file_of_its_own() =>
        SampleCatalogue
            .Load("laterFacts: [ { name: Fact, text: It moved., source: faq, contradicts: 7 } ]")
            .LaterFacts.ShouldBe([new("Fact", new("It moved.", new([7]), new([Faq])))]);

    private static CommandModel Bind(string text)
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + text);
        catalogue.Diagnostics.ShouldBeEmpty();
        return catalogue.Commands.ShouldHaveSingleItem();
    }
}
