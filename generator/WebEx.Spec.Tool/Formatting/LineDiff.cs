namespace WebEx.Spec.Tool.Formatting;

/// <summary>The difference of two texts by lines, as version control shows it.</summary>
internal static class LineDiff
{
    private const int Around = 3;

    // Of lines that are compared with each other. What is more different than that is shown as one replacement.
    private const int MostPairs = 4_000_000;

    /// <summary>Writes it; nothing where the texts are the same.</summary>
    public static void Write(TextWriter output, string path, string before, string after)
    {
        List<(char Sign, string Line)> lines = Compare(Lines(before), Lines(after));
        List<int> changed = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Sign != ' ')];
        if (changed.Count == 0)
            return;
        output.WriteLine($"--- {path}");
        output.WriteLine($"+++ {path}");
        for (int i = 0; i < changed.Count; )
        {
            int last = i;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * Around + 1)
                last++;
            WriteHunk(output, lines, Math.Max(0, changed[i] - Around), Math.Min(lines.Count - 1, changed[last] + Around));
            i = last + 1;
        }
    }

    private static void WriteHunk(TextWriter output, List<(char Sign, string Line)> lines, int first, int last)
    {
        List<(char Sign, string Line)> hunk = lines[first..(last + 1)];
        int oldStart = lines.Take(first).Count(line => line.Sign != '+');
        int newStart = lines.Take(first).Count(line => line.Sign != '-');
        output.WriteLine($"@@ -{Range(oldStart, hunk.Count(line => line.Sign != '+'))} +{Range(newStart, hunk.Count(line => line.Sign != '-'))} @@");
        foreach ((char sign, string line) in hunk)
            output.WriteLine(sign + line);
    }

    // A range without lines names the line before it.
    private static string Range(int before, int count) => $"{(count == 0 ? before : before + 1)},{count}";

    // A last line without a break is another one than the same line with it.
    private static string[] Lines(string text)
    {
        string[] lines = text.Split('\n');
        return text.Length == 0 || text.EndsWith('\n') ? lines[..^1] : [.. lines[..^1], lines[^1] + "\n\\ No newline at end of file"];
    }

    private static List<(char Sign, string Line)> Compare(string[] before, string[] after)
    {
        int head = 0;
        while (head < before.Length && head < after.Length && before[head] == after[head])
            head++;
        int tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        var lines = new List<(char Sign, string Line)>(before[..head].Select(line => (' ', line)));
        string[] old = before[head..^tail];
        string[] now = after[head..^tail];
        if ((long)old.Length * now.Length > MostPairs)
            lines.AddRange([.. old.Select(line => ('-', line)), .. now.Select(line => ('+', line))]);
        else
            AddChanges(lines, old, now);
        lines.AddRange(before[^tail..].Select(line => (' ', line)));
        return lines;
    }

    // By the longest common subsequence.
    private static void AddChanges(List<(char Sign, string Line)> lines, string[] old, string[] now)
    {
        int[,] common = new int[old.Length + 1, now.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        (int left, int right) = (0, 0);
        while (left < old.Length || right < now.Length)
        {
            if (left < old.Length && right < now.Length && old[left] == now[right])
            {
                lines.Add((' ', old[left++]));
                right++;
            }
            else if (left < old.Length && (right == now.Length || common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add(('-', old[left++]));
            }
            else
            {
                lines.Add(('+', now[right++]));
            }
        }
    }
}
