using WebEx.Spec.Language.Yaml;

namespace WebEx.Tests;

/// <summary>Facts carry over from the guide, wording does not.</summary>
public sealed class WordingTests
{
    private const int Run = 8;

    // Quotations, and what has to be as printed to be a fact: headings, sentences that are error codes (those are keys, and no values).
    private static readonly string[] Quoting = ["reads", "lacks", "section"];

    [Fact]
    public void No_sentence_repeats_eight_words_in_a_row_of_the_guide()
    {
        HashSet<string> guide = [.. Runs(Enumerable.Range(1, Guide.Text.Count).SelectMany(line => Plain.Words(Guide.Text[line])))];
        // Otherwise the guide was not what was read.
        guide.Count.ShouldBeGreaterThan(50_000);

        var findings = new List<string>();
        int sentences = 0;
        // The codes in the list of numbers are the guide's own, and some hold blanks.
        foreach ((string path, MappingNode file) in SpecFolder.Files.Where(file => file.Key != "common/numbers.yaml"))
        {
            foreach ((string key, ScalarNode scalar) in Yaml.Scalars(file).Where(scalar => !Quoting.Contains(scalar.Key)))
            {
                if (Runs(Plain.Words(scalar.Value)).ToList() is not { Count: > 0 } runs)
                    continue;
                sentences++;
                if (runs.Find(guide.Contains) is { } run)
                    findings.Add($"spec/{path}({scalar.Span.StartLine}): {key}: {run}");
            }
        }

        findings.ShouldBeNone();
        sentences.ShouldBeGreaterThan(500);
    }

    private static IEnumerable<string> Runs(IEnumerable<string> words)
    {
        var last = new Queue<string>(Run);
        foreach (string word in words)
        {
            if (last.Count == Run)
                last.Dequeue();
            last.Enqueue(word);
            if (last.Count == Run)
                yield return string.Join(' ', last);
        }
    }
}
