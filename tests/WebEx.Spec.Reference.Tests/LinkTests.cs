using AngleSharp.Dom;

namespace WebEx.Spec.Reference.Tests;

/// <summary>Where the pages lead to, and what they load.</summary>
public sealed class LinkTests
{
    [Fact]
    public void No_link_and_no_anchor_is_dead()
    {
        var ids = RepositoryReference.Pages.ToDictionary(
            page => page.Key,
            page => page.Value.QuerySelectorAll("[id]").Select(element => element.Id).ToHashSet(StringComparer.Ordinal)
        );
        List<string> dead = [];
        foreach ((string page, IDocument document) in RepositoryReference.Pages)
        foreach (IElement element in document.QuerySelectorAll("a[href], link[href], script[src], form[action]"))
        {
            string target = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;
            if (target.StartsWith("https://", StringComparison.Ordinal) && element.LocalName == "a")
                continue;
            Uri resolved = new(new Uri("https://reference/" + page), target);
            string file = Uri.UnescapeDataString(resolved.AbsolutePath[1..]);
            string anchor = Uri.UnescapeDataString(resolved.Fragment.TrimStart('#'));
            bool isThere = RepositoryReference.Files.ContainsKey(file) && (anchor.Length == 0 || ids[file].Contains(anchor));
            if (!isThere || resolved.Host != "reference")
                dead.Add($"{page}: {target}");
        }

        dead.ShouldBeEmpty();
    }

    [Fact]
    public void No_address_depends_on_where_the_reference_is()
    {
        foreach ((string page, IDocument document) in RepositoryReference.Pages)
        foreach (IElement element in document.QuerySelectorAll("a[href], link[href], script[src], form[action]"))
        {
            string target = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;
            target.ShouldNotStartWith("/", Case.Sensitive, page);
        }
    }

    [Fact]
    public void Files_differ_by_more_than_capitals_and_fit_every_system()
    {
        RepositoryReference.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(RepositoryReference.Files.Count);
        foreach (string name in RepositoryReference.Files.Keys)
        {
            name.ShouldMatch("^[A-Za-z0-9_.@/-]+$");
            name.Length.ShouldBeLessThan(120);
        }
    }

    [Fact]
    public void The_anchors_of_arguments_are_their_codes()
    {
        IDocument page = RepositoryReference.Pages["commands/m.php/SM.html"];
        page.GetElementById("MN").ShouldNotBeNull().LocalName.ShouldBe("tr");
        page.GetElementById("TCn").ShouldNotBeNull();
        RepositoryReference.Files.Keys.ShouldContain("commands/m.php/CF@event.html");
        RepositoryReference.Files.Keys.ShouldContain("commands/detectbackup.php/index.html");
    }

    [Fact]
    public void Only_the_search_and_the_copy_buttons_are_scripts()
    {
        foreach ((string page, IDocument document) in RepositoryReference.Pages)
        {
            string[] scripts = [.. document.Scripts.Select(script => Path.GetFileName(script.Source ?? "inline"))];
            scripts.ShouldBe(page == "search.html" ? ["copy.js", "minisearch.js", "search-data.js", "search.js"] : ["copy.js"], page);
        }
    }
}
