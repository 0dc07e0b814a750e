using System.Text.RegularExpressions;

namespace WebEx.Spec.Reference.Tests;

/// <summary>The same pages as Markdown.</summary>
public sealed partial class MarkdownTests
{
    [Fact]
    public void They_are_the_pages_of_the_site_but_the_search()
    {
        IEnumerable<string> pages = RepositoryReference.Pages.Keys.Where(page => page != "search.html").Select(page => Path.ChangeExtension(page, ".md"));
        RepositoryReference.MarkdownFiles.Keys.Where(name => name != "llms.txt").ShouldBe(pages, ignoreOrder: true);
    }

    [Fact]
    public void No_link_is_dead()
    {
        List<string> dead = [];
        foreach ((string page, string text) in RepositoryReference.MarkdownFiles)
        foreach (Match link in Link.Matches(text))
        {
            string target = link.Groups["target"].Value.Trim('<', '>');
            if (target.StartsWith("https://", StringComparison.Ordinal))
                continue;
            string[] parts = new Uri(new Uri("https://reference/" + page), target).ToString()["https://reference/".Length..].Split('#');
            bool isThere =
                RepositoryReference.MarkdownFiles.TryGetValue(parts[0], out string? file)
                && (parts.Length == 1 || file.Contains($"<a id=\"{parts[1]}\"></a>", StringComparison.Ordinal));
            if (!isThere)
                dead.Add($"{page}: {target}");
        }

        dead.ShouldBeEmpty();
    }

    [Fact]
    public void The_index_for_assistants_has_every_command()
    {
        string index = RepositoryReference.MarkdownFiles["llms.txt"];
        foreach (string page in RepositoryReference.Catalogue.Commands.Select(RepositoryReference.Map.Command))
            index.ShouldContain($"(<{Path.ChangeExtension(page, ".md")}>)");
    }

    [Fact]
    public void Rows_of_a_table_have_as_many_cells_as_its_head()
    {
        foreach ((string page, string text) in RepositoryReference.MarkdownFiles)
        {
            int? cells = null;
            foreach (string line in text.Split('\n'))
            {
                int count = Bar.Count(line);
                if (!line.StartsWith('|'))
                    cells = null;
                else
                    (cells ??= count).ShouldBe(count, $"{page}: {line}");
            }
        }
    }

    [GeneratedRegex(@"\]\((?<target><[^>\n]+>|[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex Bar { get; }
}
