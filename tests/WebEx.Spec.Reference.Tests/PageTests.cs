using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using WebEx.Spec.Tool.Reference;
using WebEx.Spec.Tool.Reference.Rendering;

namespace WebEx.Spec.Reference.Tests;

/// <summary>What holds for every page.</summary>
public sealed class PageTests
{
    private const int HeaviestInBytes = 150_000;

    [Fact]
    public void There_is_one_for_each_command()
    {
        string[] pages = [.. RepositoryReference.Catalogue.Commands.Select(RepositoryReference.Map.Command).Distinct(StringComparer.OrdinalIgnoreCase)];
        pages.Length.ShouldBe(90);
        foreach (string page in pages)
        {
            RepositoryReference.Files.Keys.ShouldContain(page);
            RepositoryReference.MarkdownFiles.Keys.ShouldContain(Path.ChangeExtension(page, ".md"));
        }
    }

    [Fact]
    public void A_second_export_in_another_culture_has_the_same_bytes()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            IReadOnlyDictionary<string, string> again = ReferenceSite.Files(RepositoryReference.Catalogue, new HtmlFormat());
            again.Keys.ShouldBe(RepositoryReference.Files.Keys);
            foreach ((string name, string text) in again)
                text.ShouldBe(RepositoryReference.Files[name], name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        RepositoryReference.Files.Values.ShouldAllBe(text => !text.Contains('\r'));
    }

    [Fact]
    public void None_is_heavy()
    {
        int style = Encoding.UTF8.GetByteCount(RepositoryReference.Files["style.css"]) + Encoding.UTF8.GetByteCount(RepositoryReference.Files["copy.js"]);
        foreach (string page in RepositoryReference.Pages.Keys)
            (Encoding.UTF8.GetByteCount(RepositoryReference.Files[page]) + style).ShouldBeLessThan(HeaviestInBytes, page);
    }

    [Fact]
    public void Each_has_a_language_a_title_landmarks_one_heading_and_a_way_to_skip_to_it()
    {
        foreach ((string page, IDocument document) in RepositoryReference.Pages)
        {
            document.DocumentElement.GetAttribute("lang").ShouldBe("en", page);
            document.QuerySelectorAll("h1").Length.ShouldBe(1, page);
            foreach (string landmark in new[] { "header", "main", "nav", "footer" })
                document.QuerySelectorAll(landmark).Length.ShouldBe(1, page);
            document.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe("#content", page);
            string?[] ids = [.. document.QuerySelectorAll("[id]").Select(element => element.Id)];
            ids.Distinct().Count().ShouldBe(ids.Length, page);
        }

        RepositoryReference.Pages.Values.Select(document => document.Title).Distinct().Count().ShouldBe(RepositoryReference.Pages.Count);
    }

    [Fact]
    public void Headings_do_not_skip_a_level()
    {
        foreach ((string page, IDocument document) in RepositoryReference.Pages)
        {
            int last = 0;
            foreach (IElement heading in document.QuerySelectorAll("main h1, main h2, main h3, main h4"))
            {
                int level = heading.LocalName[1] - '0';
                (level - last).ShouldBeLessThanOrEqualTo(1, $"{page}: {heading.TextContent}");
                last = level;
            }
        }
    }
}
