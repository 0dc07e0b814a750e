using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>The links that lead a browser to a page of the site.</summary>
internal static class EntryPointViews
{
    /// <summary>All of them, in the order of the file.</summary>
    public static IEnumerable<EntryPointView> Of(Catalogue catalogue, SiteMap map)
    {
        var anchors = new Anchors(StringComparer.Ordinal);
        foreach (EntryPointModel entry in catalogue.EntryPoints)
        {
            string id = anchors.Of("page-" + entry.Name);
            var rows = new ArgumentRows(map, entry.Centers, new ArgumentEntries([], entry.Centers));
            yield return new EntryPointView
            {
                Id = id,
                Name = entry.Name,
                Path = entry.Path,
                At = entry.At,
                Link = entry.Link,
                Meaning = entry.Meaning,
                Facts = [.. Facts(entry)],
                Arguments =
                [
                    .. entry.Arguments.SelectMany(argument => rows.Of(argument, anchors)).Select(row => row with { Id = anchors.Of($"{id}-{row.Id}") }),
                ],
                Line = entry.Line,
                Errata = [.. entry.Errata.Concat(entry.Remarks.SelectMany(remark => remark.Errata)).Distinct().Select(map.ToErratum)],
            };
        }
    }

    private static IEnumerable<string> Facts(EntryPointModel entry)
    {
        yield return entry.HasFrameset ? "Between the site's navigation bars." : "Without the site's navigation bars.";
        if (entry.NeedsLogin)
            yield return "It takes a login.";
        if (entry.Centers != CenterSet.All)
            yield return $"Only in {Words.Join([.. entry.Centers.ToAbbreviations()], "and")}.";
        if (entry.Only is { } only)
            yield return $"Only in {only}.";
        foreach (RemarkModel remark in entry.Remarks)
            yield return remark.Text;
    }
}
