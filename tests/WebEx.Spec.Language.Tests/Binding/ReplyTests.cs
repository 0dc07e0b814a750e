using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>What a reply is, as the model tells it.</summary>
public sealed class ReplyTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("  method: POST\n", true)]
    public void Success_is_posted_where_the_file_says_so(string method, bool isPosted) =>
        Reply("reply:\n  line: 1\n" + method + "  success:\n    - { code: MK, name: MeetingKey, meaning: A key. }\n").IsPosted.ShouldBe(isPosted);

    [Fact]
    public void A_reply_in_general_is_a_redirect_with_a_status()
    {
        ReplyModel usual = ReplyModel.Usual;
        (usual.StatusCode, usual.Method, usual.IsPosted).ShouldBe(("ST", "GET", false));
        usual.Statuses.ShouldBe(["SUCCESS"]);
        usual.AllParameters.ShouldBeEmpty();
    }

    [Fact]
    public void Its_parameters_are_those_of_success_then_of_failure_each_list_before_its_parts() =>
        Reply(
            """
            reply:
              line: 1
              success:
                - name: Labs
                  item: Lab
                  from: 1
                  meaning: The labs.
                  parts:
                    - { code: "LN{n}", name: Name, meaning: Its name. }
                    - { code: "LD{n}", name: Description, meaning: What it is. }
              failure:
                - { code: LO, name: LoginName, meaning: Who it was. }
            """
        )
            .AllParameters.Select(parameter => parameter.Name)
            .ShouldBe(["Labs", "Name", "Description", "LoginName"]);

    private static ReplyModel Reply(string text)
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + text);
        catalogue.Diagnostics.Select(diagnostic => diagnostic.Message).ShouldBeEmpty();
        return catalogue.Commands.ShouldHaveSingleItem().Reply.ShouldNotBeNull();
    }
}
