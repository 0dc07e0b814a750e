using System.Globalization;

namespace WebEx.Site.Pages;

/// <summary>A small chart of bars: how many rows of a report have each value. Inline SVG, with the numbers as text.</summary>
internal static class BarChart
{
    private const int Most = 12;
    private const int RowHeight = 28;
    private const int LabelWidth = 200;
    private const int BarWidth = 340;
    private const int LongestLabel = 28;

    /// <summary>The chart; nothing where there are no values.</summary>
    /// <param name="title">What it shows, for whoever does not see it.</param>
    /// <param name="values">The value of each row.</param>
    public static Html Of(string title, IEnumerable<string> values)
    {
        (string Label, int Count)[] bars =
        [
            .. values
                .GroupBy(value => value, StringComparer.Ordinal)
                .Select(group => (Label: group.Key, Count: group.Count()))
                .OrderByDescending(bar => bar.Count)
                .ThenBy(bar => bar.Label, StringComparer.Ordinal)
                .Take(Most),
        ];
        if (bars.Length == 0)
            return default;
        int most = bars.Max(bar => bar.Count);
        return Html.Of(
            $"""
            <svg class="chart" role="img" aria-label="{title}: {string.Join(
                ", ",
                bars.Select(bar => string.Create(CultureInfo.InvariantCulture, $"{bar.Label} {bar.Count}"))
            )}" viewBox="0 0 {LabelWidth + BarWidth + 60} {bars.Length * RowHeight}">
            {Html.Join(bars.Select((bar, index) => Bar(bar.Label, bar.Count, most, index * RowHeight)))}
            </svg>

            """
        );
    }

    private static Html Bar(string label, int count, int most, int top)
    {
        int width = Math.Max(2, BarWidth * count / most);
        string text = label.Length > LongestLabel ? label[..LongestLabel] + "..." : label;
        return Html.Of(
            $"""
            <text x="{LabelWidth - 8}" y="{top + 18}" text-anchor="end">{text}</text>
            <rect x="{LabelWidth}" y="{top + 5}" width="{width}" height="{RowHeight - 10}" rx="3"></rect>
            <text x="{LabelWidth + width + 8}" y="{top + 18}">{count}</text>

            """
        );
    }
}
