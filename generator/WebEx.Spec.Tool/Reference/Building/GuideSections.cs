using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What the search finds of a guide.</summary>
internal static partial class GuideSections
{
    private const int LongestText = 140;

    /// <summary>The guide with the words before its first section, and each section.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="pipeline">How its page is made, which gives the sections their anchors.</param>
    public static IEnumerable<SearchEntry> EntriesOf(WrittenGuide guide, string address, MarkdownPipeline pipeline)
    {
        MarkdownDocument document = Markdown.Parse(guide.Text, pipeline);
        HeadingBlock[] headings = [.. document.OfType<HeadingBlock>().Where(heading => heading.Level == 2)];
        int end = headings.Length > 0 ? headings[0].Span.Start : guide.Text.Length;
        string beginning = guide.Text[guide.Text.IndexOf('\n')..end];
        yield return new SearchEntry("guide", guide.Title, "", FirstOf(beginning), address, WordsOf(beginning));
        for (int i = 0; i < headings.Length; i++)
        {
            HeadingBlock heading = headings[i];
            int next = i + 1 < headings.Length ? headings[i + 1].Span.Start : guide.Text.Length;
            string title = Plain(guide.Text.Substring(heading.Span.Start, heading.Span.Length).TrimStart('#', ' '));
            string text = guide.Text[(heading.Span.End + 1)..next];
            string anchor = $"{address}#{heading.GetAttributes().Id}";
            // A page of ids has a section for each, and is read by id.
            yield return Id.Match(title) is { Success: true } id
                ? new SearchEntry("diagnostic", title, id.Value, FirstOf(text), anchor)
                : new SearchEntry("section", $"{title} ({guide.Title})", "", FirstOf(text), anchor, WordsOf(text));
        }
    }

    // The first sentence of the first paragraph, which no code is.
    private static string FirstOf(string text)
    {
        string paragraph = Code.Replace(text, "")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(part => char.IsLetter(part[0]) || part[0] is '`' or '[')
            is { } first
            ? Plain(first)
            : "";
        int end = paragraph.IndexOf(". ", StringComparison.Ordinal);
        string sentence = end < 0 ? paragraph : paragraph[..(end + 1)];
        return sentence.Length <= LongestText ? sentence : sentence[..sentence.LastIndexOf(' ', LongestText)] + " ...";
    }

    private static string WordsOf(string text) =>
        string.Join(' ', Word.Matches(Target.Replace(text, "$1")).Select(word => word.Value).Distinct(StringComparer.OrdinalIgnoreCase));

    private static string Plain(string text) => Target.Replace(text, "$1").Replace("`", "", StringComparison.Ordinal).Replace('\n', ' ');

    [GeneratedRegex(@"\[([^\]]+)\]\([^)\s]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Target { get; }

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^WES\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Id { get; }
}
