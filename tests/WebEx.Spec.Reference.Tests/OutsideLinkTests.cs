using AngleSharp.Dom;
using WebEx.Meetings;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Reference.Tests;

/// <summary>Links that the library and the generator make lead to pages and anchors that are there.</summary>
public sealed class OutsideLinkTests
{
    private static readonly WebExReference Reference = new(new Uri("https://docs.example.com/webex"));

    [Fact]
    public void Each_command_has_a_page()
    {
        foreach (CommandModel command in RepositoryReference.Catalogue.Commands)
            Page(ReferenceAddress.OfCommand(command.Page, command.At) + ReferenceAddress.Extension).ShouldNotBeNull();
    }

    [Fact]
    public void A_page_and_AT_of_two_commands_leads_to_both()
    {
        string[] links = [.. Page("commands/m.php/CF.html").QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!)];
        links.ShouldContain("../../commands/m.php/CF@event.html");
        links.ShouldContain("../../commands/m.php/CF@meeting.html");
    }

    // The first row of a property has its name, unless a code of the command is the same word.
    [Fact]
    public void Each_argument_is_found_by_its_code_and_by_its_property()
    {
        int properties = 0;
        foreach (CommandModel command in RepositoryReference.Catalogue.Commands)
        {
            IDocument page = Page(RepositoryReference.Map.Command(command));
            foreach (ArgumentModel argument in command.Arguments)
            {
                page.GetElementById(ReferenceAddress.Plain(argument.Coded.First().Code)).ShouldNotBeNull($"{command.Id}: {argument.Name}");
                page.GetElementById(argument.Name).ShouldNotBeNull($"{command.Id}: {argument.Name}");
                properties++;
            }
        }

        properties.ShouldBeGreaterThan(800);
    }

    [Fact]
    public void A_violation_leads_to_its_argument()
    {
        ScheduleMeeting request = new()
        {
            Start = new WebExDateTime(2027, 6, 1, 8, 0),
            MeetingName = new string('x', 200),
            TrackingCodes = { [3] = new string('y', 200) },
        };
        Violation[] errors = [.. request.Validate(Center.MeetingCenter).Errors];
        Uri[] links = [.. errors.Select(error => Reference.GetUri(ScheduleMeeting.Command, error))];
        links.ShouldContain(new Uri("https://docs.example.com/webex/commands/m.php/SM.html#MeetingName"));
        links.ShouldContain(new Uri("https://docs.example.com/webex/commands/m.php/SM.html#TrackingCodes"));
        foreach (Uri link in links)
            Page(link.AbsolutePath["/webex/".Length..]).GetElementById(link.Fragment[1..]).ShouldNotBeNull(link.ToString());
    }

    [Fact]
    public void Each_kind_of_mistake_has_a_section()
    {
        foreach (SpecRule rule in SpecRules.All)
        {
            string[] address = ReferenceAddress.OfRule(rule.Id, rule.Title).Split('#');
            Page(address[0]).GetElementById(address[1]).ShouldNotBeNull(rule.Id);
        }
    }

    [Fact]
    public void The_address_of_the_reference_is_a_folder()
    {
        Should.Throw<ArgumentException>(() => new WebExReference(new Uri("reference/", UriKind.Relative)));
        new WebExReference(new Uri("http://jo:secret@127.0.0.1:8080/_reference/?x=1#y"))
            .GetUri(ScheduleMeeting.Command)
            .ShouldBe(new Uri("http://127.0.0.1:8080/_reference/commands/m.php/SM.html"));
        new WebExReference(new Uri("file:///home/jo/reference"))
            .GetUri(ScheduleMeeting.Command)
            .ShouldBe(new Uri("file:///home/jo/reference/commands/m.php/SM.html"));
    }

    private static IDocument Page(string address) =>
        RepositoryReference.Pages.TryGetValue(address, out IDocument? page) ? page : throw new KeyNotFoundException(address);
}
