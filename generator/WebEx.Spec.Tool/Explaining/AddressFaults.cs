using System.Text.RegularExpressions;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What can be wrong with the part of a URL before its query. No folder is quoted, nor a scheme: anything can stand there.</summary>
internal static partial class AddressFaults
{
    private const string PagePlace = "line 380";

    /// <summary>True where a text is an address, whole or below a site, or empty: nothing stands in it that an address does not have.</summary>
    public static bool IsAddress(string address) => Whole.IsMatch(address) || Relative.IsMatch(address);

    /// <summary>Finds it.</summary>
    /// <param name="address">The text before the question mark; without a host it is not looked at.</param>
    public static IEnumerable<ExplainFinding> Of(string address)
    {
        if (!IsAddress(address))
        {
            yield return new(
                "WES7108",
                FindingSeverity.Warning,
                null,
                "What stands before the arguments is no address, so that no value is shown: give the link alone."
            );
        }

        if (Whole.Match(address) is not { Success: true } match)
            yield break;
        string scheme = match.Groups["scheme"].Value;
        if (scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
            yield return new("WES7101", FindingSeverity.Warning, null, "http can be read by anybody on the way: use https.");
        else if (!scheme.Equals("https", StringComparison.OrdinalIgnoreCase))
            yield return new("WES7101", FindingSeverity.Warning, null, "A site is reached by https, and not by another protocol.");
        if (match.Groups["user"].Success)
            yield return new("WES7102", FindingSeverity.Warning, null, "A user name or password stands before the host, where a site does not look at it.");
        string? hosted = SiteOf(address);
        string[] segments = match.Groups["path"].Value.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 1 && segments[0].Contains('.', StringComparison.Ordinal))
        {
            string page = GuideNames.HasPage(segments[0]) ? segments[0] : "PAGE";
            string message = $"The segment of the site is missing from the path: it has to be /{hosted ?? "SITE"}/{page}.";
            yield return new("WES7103", hosted is null ? FindingSeverity.Warning : FindingSeverity.Error, "path", message, PagePlace);
        }
        else if (Between(address, segments, hosted is not null) is var between and > 0)
        {
            string message =
                $"{(between == 1 ? "A folder stands" : $"{between} folders stand")} between the site and the page: "
                + "a page follows the segment of its site at once.";
            yield return new("WES7107", FindingSeverity.Error, "path", message, PagePlace);
        }
        else if (hosted is not null && segments.Length > 1 && !segments[0].Equals(hosted, StringComparison.OrdinalIgnoreCase))
        {
            string message = $"The host is that of the site {hosted}, and the path begins with another segment: mostly they are the same.";
            yield return new("WES7104", FindingSeverity.Note, "path", message, PagePlace);
        }
    }

    // A site at an address of its own can have several folders, none of which is a page.
    private static int Between(string address, string[] segments, bool isHosted)
    {
        int ofPage = WebExLink.Read(address).Page?.Split('/').Length ?? 0;
        string[] folders = ofPage > 0 && ofPage < segments.Length ? segments[..^ofPage] : [];
        if (folders.Length < 2)
            return 0;
        return isHosted ? folders.Length - 1 : folders[1..].Count(folder => folder.EndsWith(".php", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name of the site, of an address on webex.com; null elsewhere.</summary>
    public static string? SiteOf(string address) =>
        Whole.Match(address) is { Success: true } match && Hosted.Match(match.Groups["host"].Value) is { Success: true } hosted
            ? hosted.Groups["site"].Value
            : null;

    /// <summary>Host and port of a whole address; null of another text.</summary>
    public static string? ServerOf(string address) =>
        Whole.Match(address) is { Success: true } match ? match.Groups["host"].Value + match.Groups["port"].Value : null;

    // A password before the host can have any character, so that it ends at the last @. A host in brackets is an IPv6 address.
    [GeneratedRegex(
        @"^(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?:(?<user>[^\s""<>]*)@)?(?<host>\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9.]+)?\]|[\p{L}\p{N}._~%-]+)(?<port>:\d*)?"
            + @"(?<path>/[^@\s\p{C}""<>\\^`{|}]*)?\z"
    )]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"^(?!\w*:)[^@\s\p{C}""<>\\^`{|}]*\z")]
    private static partial Regex Relative { get; }

    [GeneratedRegex(@"^(?!www\.)(?<site>[A-Za-z0-9_-]+)\.webex\.com\z", RegexOptions.IgnoreCase)]
    private static partial Regex Hosted { get; }
}
