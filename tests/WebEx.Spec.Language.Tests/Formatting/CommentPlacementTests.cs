using System.Text.RegularExpressions;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Formatting;
using WebEx.Spec.Language.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WebEx.Spec.Language.Tests.Formatting;

/// <summary>Comments wherever YAML has room for them: none is lost, and none changes what a file means.</summary>
public sealed partial class CommentPlacementTests
{
    private const int Seed = 20262;
    private const int Placements = 2_000;
    private const int InOneFile = 20;

    [Fact]
    public void No_comment_is_lost()
    {
        var run = RandomRun.Of(Seed, Placements);
        var random = new Random(run.Seed);
        SpecFile[] files = [.. SpecRepository.Catalogue().Where(file => file.Text.Length < 20_000)];
        for (int placed = 0; placed < run.Rounds; )
        {
            SpecFile file = files[random.Next(files.Length)];
            string text = file.Text;
            int number = 0;
            for (int attempt = 0; attempt < 2 * InOneFile && number < InOneFile; attempt++)
            {
                string next = Place(text, $"# comment {number}.", random);
                if (!IsSame(file.Text, next))
                    continue;
                text = next;
                number++;
            }

            FormattedFile formatted = SpecFormatter.Format(file.Path, text, TestContext.Current.CancellationToken);
            formatted.Text.ShouldNotBeNull($"{run}\n{formatted.Refusal}\n{text}");
            Comments(formatted.Text!).ShouldBe(Comments(text), $"{run}\n{text}");
            Content(formatted.Text!).ShouldBe(Content(file.Text), $"{run}\n{text}");
            placed += number;
        }
    }

    // On a line of its own, behind a line, or behind an opening bracket or a comma.
    private static string Place(string text, string comment, Random random)
    {
        string blanks = new(' ', random.Next(0, 12));
        int kind = random.Next(3);
        MatchCollection places = (kind == 2 ? Breakable : LineEnd).Matches(text);
        if (places.Count == 0)
            return text;
        int place = places[random.Next(places.Count)].Index;
        return kind switch
        {
            0 => text.Insert(place, $"\n{blanks}{comment}"),
            1 => text.Insert(place, $" {blanks}{comment}"),
            _ => text.Insert(place + 1, $" {comment}\n          {blanks}"),
        };
    }

    private static bool IsSame(string before, string after)
    {
        var diagnostics = new DiagnosticBag("a.yaml");
        return YamlReader.Read(after, diagnostics, TestContext.Current.CancellationToken) is not null
            && diagnostics.Items.Count == 0
            && Content(before).SequenceEqual(Content(after));
    }

    private static IReadOnlyList<string> Comments(string text) => [.. Placed.Matches(text).Select(match => match.Value)];

    private static List<string> Content(string text)
    {
        var content = new List<string>();
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
            content.Add(parser.Current is Scalar scalar ? scalar.Value : parser.Current!.GetType().Name);
        return content;
    }

    [GeneratedRegex(@"# comment \d+\.(?=\r?\n|$)")]
    private static partial Regex Placed { get; }

    [GeneratedRegex(@"(?=\n)")]
    private static partial Regex LineEnd { get; }

    [GeneratedRegex(@"[,{\[](?= )")]
    private static partial Regex Breakable { get; }
}
