using System.Text.RegularExpressions;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Linting;

/// <summary>How much each kind of advice weighs: a warning, unless a file <c>.globalconfig</c> says otherwise, as it does for a build.</summary>
internal static partial class LintSeverities
{
    private const string FileName = ".globalconfig";

    /// <summary>The severities that the nearest file states, in the folder or above it; null is for what is turned off.</summary>
    public static IReadOnlyDictionary<string, FindingSeverity?> Read(string folder)
    {
        var severities = new Dictionary<string, FindingSeverity?>(StringComparer.OrdinalIgnoreCase);
        for (DirectoryInfo? above = new(Path.GetFullPath(folder)); above is not null; above = above.Parent)
        {
            string path = Path.Combine(above.FullName, FileName);
            if (!File.Exists(path))
                continue;
            foreach (Match match in File.ReadLines(path).Select(line => Stated.Match(line)).Where(match => match.Success))
                severities[match.Groups["id"].Value] = Of(match.Groups["severity"].Value);
            break;
        }

        return severities;
    }

    private static FindingSeverity? Of(string severity) =>
        severity.ToLowerInvariant() switch
        {
            "error" => FindingSeverity.Error,
            "warning" or "default" => FindingSeverity.Warning,
            "suggestion" => FindingSeverity.Note,
            _ => null,
        };

    [GeneratedRegex(
        @"^\s*dotnet_diagnostic\.(?<id>WES5\d{3})\.severity\s*=\s*(?<severity>default|error|warning|suggestion|silent|none)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Stated { get; }
}
