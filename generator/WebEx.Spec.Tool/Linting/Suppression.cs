using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace WebEx.Spec.Tool.Linting;

/// <summary>
/// A comment that takes advice back: <c># wes:ignore WES5404 erratum=required-with-default</c>, or <c>line=4344</c>. Behind an entry it is for that line, on a
/// line of its own for the next one. <c>erratum=required-with-default#3f09ac</c> has the stamp of what the erratum said.
/// </summary>
/// <param name="Place">The comment.</param>
/// <param name="Id">What it takes back.</param>
/// <param name="Line">The line that it is for.</param>
/// <param name="Reason">Which erratum or line of the guide it names: the key and the value; null where it names neither.</param>
/// <param name="Stamp">The stamp of the erratum; null where the comment has none.</param>
internal sealed partial record Suppression(SpecPlace Place, string Id, int Line, (string Key, string Value)? Reason, string? Stamp)
{
    private const string Sign = "wes:ignore";

    /// <summary>Those of a file.</summary>
    public static IEnumerable<Suppression> Of(SpecFile file)
    {
        if (!file.Text.Contains(Sign, StringComparison.Ordinal))
            return [];
        string[] lines = file.Text.Split('\n');
        return [.. Comments(file.Text).Select(comment => Read(file.Path, comment, lines)).OfType<Suppression>()];
    }

    /// <summary>Why the reason does not count; null where it does.</summary>
    /// <param name="errata">The ids that there are.</param>
    /// <param name="guideLines">How many lines the guide has; null when no file says so.</param>
    public string? Fault(IReadOnlyCollection<string> errata, int? guideLines) =>
        Reason switch
        {
            null => "Name the reason behind the id: erratum=ID, or line=NUMBER of the guide.",
            ("erratum", var id) when !errata.Contains(id) => $"{Quoted.Text(id)} is not the id of an erratum{Suggestion.For(id, errata)}",
            ("line", var line) when !IsLine(line, guideLines) => $"{Quoted.Text(line)} is not a line of the guide.",
            _ => null,
        };

    /// <summary>What has become of the erratum that the reason names; null where it says what it said, and where the comment has no stamp of it.</summary>
    /// <param name="errata">The errata that there are.</param>
    public string? Change(IReadOnlyList<ErratumModel> errata)
    {
        if (Stamp is null || Reason is not ("erratum", var id) || errata.FirstOrDefault(erratum => erratum.Id == id) is not { } named)
            return null;
        string present = ErratumStamp.Of(named);
        return present == Stamp ? null : $"The erratum {id} has changed since; see whether the comment still holds, and write erratum={id}#{present}.";
    }

    private static bool IsLine(string text, int? guideLines) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int line) && line > 0 && line <= (guideLines ?? int.MaxValue);

    private static IEnumerable<Comment> Comments(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment comment)
                yield return comment;
        }
    }

    private static Suppression? Read(string path, Comment comment, string[] lines)
    {
        if (Written.Match(comment.Value) is not { Success: true } match)
            return null;
        int line = (int)comment.Start.Line;
        int sign = lines[line - 1].LastIndexOf('#', lines[line - 1].IndexOf(Sign, StringComparison.Ordinal));
        bool isAlone = string.IsNullOrWhiteSpace(lines[line - 1][..sign]);
        var span = new SourceSpan(line, sign + 1, line, lines[line - 1].TrimEnd().Length + 1);
        int target = line;
        while (isAlone && target < lines.Length && IsBeside(lines[target - 1]))
            target++;
        (string, string)? reason = match.Groups["key"].Success ? (match.Groups["key"].Value, match.Groups["value"].Value) : null;
        return new Suppression(
            new SpecPlace(path, span),
            match.Groups["id"].Value,
            target,
            reason,
            match.Groups["stamp"] is { Success: true, Value: var stamp } ? stamp : null
        );
    }

    private static bool IsBeside(string line) => line.AsSpan().Trim() is { Length: 0 } or ['#', ..];

    [GeneratedRegex(@"^\s*wes:ignore\s+(?<id>\S+)(?:\s+(?<key>erratum|line)=(?<value>[^\s#]+)(?:#(?<stamp>\S*))?)?")]
    private static partial Regex Written { get; }
}
