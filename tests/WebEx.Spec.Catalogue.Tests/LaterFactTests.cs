using System.Xml.Linq;
using WebEx.Partner;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>What sources later than the guide add is read, and never passes for a fact of the guide.</summary>
public sealed class LaterFactTests
{
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(LaterFactTests).Assembly.Location, ".xml"));

    [Theory, ClassData<EveryCommand>]
    public void A_later_code_has_a_member_that_names_its_source(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (LaterError error in command.Model.Later.Errors)
        {
            command.ParseError(error.Code, out _).ShouldBe(command.ErrorNamed(error.Name));
            string summary = Summary($"F:{command.Error.FullName}.{error.Name}");
            summary.ShouldContain("Not in the guide");
            foreach (LaterSource source in error.Sources)
                summary.ShouldContain(source.Title);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_later_spelling_is_read_as_the_code_of_the_guide(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (LaterSpelling spelling in command.Model.Later.Spellings)
        {
            Enum member = command.ErrorNamed(command.Model.Errors.Single(error => error.Code == spelling.Error).Name);
            command.ParseError(spelling.Reads, out _).ShouldBe(member);
            command.ToCode(member, null).ShouldBe(spelling.Error);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_success_without_a_later_parameter_is_a_success(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (LaterParameter later in command.Model.Later.Reply)
        {
            later.Parameter.IsPromised.ShouldBeFalse(later.Parameter.Code);
            string summary = Summary($"P:{command.Reply.FullName}.{later.Parameter.Name}");
            foreach (LaterSource source in later.Sources)
                summary.ShouldContain(source.Title);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_later_remark_is_documented_with_its_sources(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        XElement comment = Documentation
            .Descendants("member")
            .Single(member => member.Attribute("name")!.Value == $"T:{command.Request.FullName}")
            .Element("remarks")!;
        string remarks = Normal(WithCodes(comment, command));
        foreach (LaterFact fact in command.Model.Later.Remarks)
        {
            string after = remarks[remarks.IndexOf("After the guide:", StringComparison.Ordinal)..];
            after.ShouldContain(fact.Text.TrimEnd('.') + (fact.Contradicts.Count > 0 ? " (against the guide; source: " : " (source: "));
            foreach (LaterSource source in fact.Sources)
                after.ShouldContain(source.Title);
        }
    }

    [Fact]
    public void The_token_of_a_login_is_a_property_and_shows_nowhere()
    {
        LogInReply reply = LogInReply.Read("https://me.example/back?AT=LI&WID=jo&ST=SUCCESS&CSRF=6f1d2c3b");

        reply.IsSuccess.ShouldBeTrue();
        reply.CsrfToken.ShouldBe("6f1d2c3b");
        reply.ToString().ShouldNotContain("6f1d2c3b");
    }

    // A sentence names an argument by its code, and its comment links the property.
    private static string WithCodes(XElement comment, GeneratedCommand command)
    {
        var text = new XElement(comment);
        string properties = $"P:{command.Request.FullName}.";
        foreach (XElement link in text.Descendants("see").ToList())
            if (link.Attribute("cref")?.Value is { } target && target.StartsWith(properties, StringComparison.Ordinal))
                link.ReplaceWith(command.Model.Arguments.Single(argument => argument.Name == target[properties.Length..]).Code);
        return text.Value;
    }

    private static string Summary(string member) =>
        Normal(Documentation.Descendants("member").Single(found => found.Attribute("name")!.Value == member).Element("summary")!.Value);

    // Doc comments are wrapped.
    private static string Normal(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
