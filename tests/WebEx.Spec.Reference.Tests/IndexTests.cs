using AngleSharp.Dom;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Reference.Tests;

/// <summary>The lists that lead to pages.</summary>
public sealed class IndexTests
{
    [Fact]
    public void The_start_page_offers_the_guides_of_their_index()
    {
        IElement heading = RepositoryReference.Pages["index.html"].QuerySelectorAll("h2").Single(heading => heading.TextContent == "Guides");
        string[] offered = [.. heading.NextElementSibling!.QuerySelectorAll("a").Select(link => link.TextContent)];
        offered.ShouldBe(RepositoryReference.Pages["guides/index.html"].QuerySelectorAll("main li a").Select(link => link.TextContent));
    }

    [Fact]
    public void The_glossary_knows_the_commands_of_each_AT()
    {
        IDocument glossary = RepositoryReference.Pages["glossary.html"];
        foreach (CommandModel command in RepositoryReference.Catalogue.Commands.Where(command => command.At is not null))
        {
            IElement entry = glossary.GetElementById("code-" + command.At).ShouldNotBeNull(command.At);
            entry.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain(RepositoryReference.Map.Command(command));
        }
    }

    [Fact]
    public void Every_page_is_linked_from_another_one()
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string page, IDocument document) in RepositoryReference.Pages)
        foreach (IElement link in document.QuerySelectorAll("a[href], form[action]"))
        {
            var target = new Uri(new Uri("https://reference/" + page), link.GetAttribute("href") ?? link.GetAttribute("action")!);
            string path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
            if (target.Host == "reference" && path != page)
                _ = linked.Add(path);
        }

        RepositoryReference.Pages.Keys.Where(page => !linked.Contains(page)).ShouldBeEmpty();
    }

    [Fact]
    public void Facts_that_commands_depart_from_are_told_as_rules()
    {
        string facts = RepositoryReference.TextOf(RepositoryReference.Pages["requests.html"].QuerySelector("main")!);
        facts.ShouldContain("by GET, with a URL; POST of a form works too");
        facts.ShouldContain("As a rule, all but joining");
    }
}
