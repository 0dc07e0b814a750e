using AngleSharp.Dom;
using Markdig;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool.Reference;
using WebEx.Spec.Tool.Reference.Rendering;

namespace WebEx.Spec.Reference.Tests;

/// <summary>A catalogue whose texts are out to become markup.</summary>
public sealed class HostileTextTests
{
    private const string Hostile =
        "</code></pre><script>alert(1)</script>\\\" onmouseover=\\\"alert(2) <img src=x onerror=alert(3)> {{ root }}"
        + " [x](javascript:alert(4)) | `` \\u202Etxt .";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private static readonly Catalogue Catalogue = Catalogue.Load(
        [
            new SpecFile("spec/webex.yaml", "pages: [ { page: p.php, namespace: Partner, line: 1 } ]"),
            new SpecFile(
                "spec/pages/p/DP.yaml",
                $$"""
                command: DP
                page: p.php
                name: DoIt
                guide: { section: "{{Hostile}}", page: 1-1, line: 10, errors: "{{Hostile}}" }
                summary: "{{Hostile}}"
                remarks: [ { text: "{{Hostile}}", line: 11 } ]
                arguments:
                  - { code: MN, name: MeetingName, default: "{{Hostile}}", forbidden: "~^$", required: true, errors: { missing: "<b>Missing</b>" }, line: 12,
                      meaning: "{{Hostile}}", remarks: "{{Hostile}}" }
                  - { code: CO, name: Choice, type: choice, values: { "<i>": { name: One, meaning: "{{Hostile}}" } }, line: 13, meaning: "{{Hostile}}" }
                rules:
                  - { note: "{{Hostile}}", line: 14 }
                reply:
                  line: 15
                  success: [ { code: "<s>", name: Sent, meaning: "{{Hostile}}" } ]
                errors:
                  "<b>Missing</b>": { name: Missing, line: 16, meaning: "{{Hostile}}", cause: request }
                """
            ),
            new SpecFile(
                "spec/workflows.yaml",
                $$"""
                workflows:
                  - command: p.php/DP
                    section: "{{Hostile}}"
                    line: 1
                    checks: [ { asks: "{{Hostile}}", error: "<b>Missing</b>", line: 2 } ]
                """
            ),
            new SpecFile(
                "spec/errata.yaml",
                $$"""
                errata:
                  - id: one
                    topic: "{{Hostile}}"
                    places: [ { line: 1, reads: "{{Hostile}}" } ]
                    choice: "{{Hostile}}"
                    reason: "{{Hostile}}"
                    general: true
                """
            ),
        ],
        CancellationToken.None
    );

    [Fact]
    public void None_of_it_becomes_an_element_an_attribute_or_a_script()
    {
        IReadOnlyDictionary<string, string> files = ReferenceSite.Files(Catalogue, new HtmlFormat());
        Catalogue.Diagnostics.ShouldBeEmpty();
        Catalogue.Commands.ShouldHaveSingleItem();
        int seen = 0;
        foreach ((string name, string text) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            IDocument page = RepositoryReference.Parse(text);
            page.QuerySelectorAll("img, b, i, s, script:not([src])").ShouldBeEmpty(name);
            page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on"), name);
            page.QuerySelectorAll("[href]").ShouldAllBe(link => !link.GetAttribute("href")!.Contains("javascript:"), name);
            seen += page.Body!.TextContent.Split("<script>alert(1)</script>").Length - 1;
        }

        seen.ShouldBeGreaterThan(10);
        // It would turn the direction of what follows.
        files.Values.ShouldAllBe(text => !text.Contains('\u202E') && !text.Contains("\\u202e", StringComparison.OrdinalIgnoreCase));
        // As data of a script it is a text, which cannot end the script either.
        files["search-data.js"].ShouldNotContain("<");
    }

    [Fact]
    public void In_Markdown_it_is_escaped_too()
    {
        IReadOnlyDictionary<string, string> files = ReferenceSite.Files(Catalogue, new MarkdownFormat());
        foreach ((string name, string text) in files)
        {
            IDocument page = RepositoryReference.Parse(Markdown.ToHtml(text, Pipeline));
            page.QuerySelectorAll("img, b, i, s, script").ShouldBeEmpty(name);
            text.ShouldNotContain("\u202E");
            page.QuerySelectorAll("[href]").ShouldAllBe(link => !link.GetAttribute("href")!.Contains("javascript:"), name);
        }
    }
}
