using System.Collections.Frozen;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>
/// The links of appendix B. Each shows a plain page with the forms of the commands that do what the page of a real site is for; the guide does not name
/// them, so that this is our choice.
/// </summary>
internal static class EntryPoints
{
    private static readonly FrozenDictionary<string, string[]> Commands = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["e.php?AT=AB"] = ["o.php/AA", "o.php/EA", "o.php/DA", "o.php/FA"],
        ["e.php?AT=PP"] = ["p.php/EU"],
        ["e.php?AT=OCS"] = ["w.php/SO"],
        ["e.php?AT=MH"] = ["o.php/ST"],
        ["join"] = ["m.php/JM"],
        ["k2/join"] = ["m.php/JM"],
        ["join.php"] = ["m.php/JM"],
        ["e.php?AT=TM"] = ["m.php/JM"],
        ["e.php?AT=AM"] = ["m.php/JM"],
        ["e.php?AT=CM"] = ["m.php/SM"],
        ["e.php?AT=MO"] = ["m.php/LM", "m.php/HM", "m.php/DM"],
        ["e.php?AT=JS"] = ["m.php/JS"],
        ["e.php?AT=SSNF"] = ["m.php/HS"],
        ["customer.php"] = ["m.php/JS"],
        ["log.php"] = ["p.php/LI", "p.php/LO"],
        ["support.php"] = ["m.php/SK", "m.php/HS"],
        ["e.php?AT=SI"] = ["m.php/JM"],
        ["e.php?AT=CR"] = ["m.php/CR"],
        ["e.php?AT=JM"] = ["m.php/JM"],
        ["e.php?AT=SM"] = ["m.php/SM"],
        ["e.php?AT=SU"] = ["p.php/SU"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = CatalogueDocument
        .Root.GetProperty("entryPoints")
        .EnumerateArray()
        .Select(entry => Link(entry.GetProperty("path").GetString()!, entry.GetProperty("at").GetString()))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The page behind a link; null where the guide has no such link.</summary>
    public static string? Find(SiteRequest request)
    {
        string page = request.Page.TrimEnd('/');
        string link = Link(page, QueryText.Find(request.Text, "AT"));
        if (!All.Contains(link))
            return null;

        // Without frames it is the same page here.
        string[] commands =
            Commands.GetValueOrDefault(link) ?? (link.EndsWith("NF", StringComparison.Ordinal) ? Commands.GetValueOrDefault(link[..^2]) : null) ?? [];
        return Layout.Page(
            "Entry point " + link,
            Html.Of(
                $"""
                {(commands.Length == 0 ? Html.Of($"<p>No command of the guide does what this page of a real site is for.</p>") : default)}
                <base href="{request.HomePage.AbsoluteUri}">
                {Html.Join(commands.Select(id => CommandForm.Of(id, request.HomePage.AbsoluteUri)))}
                """
            )
        );
    }

    private static string Link(string path, string? at) => at is null ? path : $"{path}?AT={at}";
}
