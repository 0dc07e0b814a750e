using System.Text.RegularExpressions;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What can be wrong with the part of a URL before its query.</summary>
internal static partial class AddressFaults
{
    private const string PagePlace = "line 380";

    /// <summary>Finds it.</summary>
    /// <param name="address">The text before the question mark; without a host it is not looked at.</param>
    public static IEnumerable<ExplainFinding> Of(string address)
    {
        if (Whole.Match(address) is not { Success: true } match)
            yield break;
        string scheme = match.Groups["scheme"].Value;
        if (scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
            yield return new("WES7101", FindingSeverity.Warning, null, "http can be read by anybody on the way: use https.");
        else if (!scheme.Equals("https", StringComparison.OrdinalIgnoreCase))
            yield return new("WES7101", FindingSeverity.Warning, null, $"A site is reached by https, and not by '{TextFaults.Shown(scheme)}'.");
        if (match.Groups["user"].Success)
            yield return new("WES7102", FindingSeverity.Warning, null, "A user name or password stands before the host, where a site does not look at it.");
        string? hosted = SiteOf(address);
        string[] segments = match.Groups["path"].Value.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 1 && segments[0].Contains('.', StringComparison.Ordinal))
        {
            string message = $"The segment of the site is missing from the path: it has to be /{hosted ?? "SITE"}/{TextFaults.Shown(segments[0])}.";
            yield return new("WES7103", hosted is null ? FindingSeverity.Warning : FindingSeverity.Error, "path", message, PagePlace);
        }
        else if (Between(address, segments, hosted is not null) is { } between)
        {
            string message = $"'{TextFaults.Shown(between)}' stands between the site and the page: a page follows the segment of its site at once.";
            yield return new("WES7107", FindingSeverity.Error, "path", message, PagePlace);
        }
        else if (hosted is not null && segments.Length > 1 && !segments[0].Equals(hosted, StringComparison.OrdinalIgnoreCase))
        {
            string message = $"The host is that of the site {hosted}, and the path begins with '{TextFaults.Shown(segments[0])}': mostly they are the same.";
            yield return new("WES7104", FindingSeverity.Note, "path", message, PagePlace);
        }
    }

    // A site at an address of its own can have several folders, none of which is a page.
    private static string? Between(string address, string[] segments, bool isHosted)
    {
        int ofPage = WebExLink.Read(address).Page?.Split('/').Length ?? 0;
        string[] folders = ofPage > 0 && ofPage < segments.Length ? segments[..^ofPage] : [];
        if (folders.Length < 2)
            return null;
        return isHosted ? string.Join('/', folders[1..]) : Array.Find(folders[1..], folder => folder.EndsWith(".php", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name of the site, of an address on webex.com; null elsewhere.</summary>
    public static string? SiteOf(string address) =>
        Whole.Match(address) is { Success: true } match && Hosted.Match(match.Groups["host"].Value) is { Success: true } hosted
            ? hosted.Groups["site"].Value
            : null;

    [GeneratedRegex(@"^(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?:(?<user>[^/@]*)@)?(?<host>[^/:]*)(?::\d*)?(?<path>/.*)?$", RegexOptions.Singleline)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"^(?!www\.)(?<site>[A-Za-z0-9_-]+)\.webex\.com$", RegexOptions.IgnoreCase)]
    private static partial Regex Hosted { get; }
}
