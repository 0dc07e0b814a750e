using System.Globalization;
using System.Text;

namespace WebEx.Benchmarks.Rounds;

/// <summary>The measurements as one Markdown table.</summary>
internal static class ResultTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="blocks">Each block with the measurements of its works.</param>
    public static string Of(IEnumerable<(Block Block, IReadOnlyList<Measurement> Measurements)> blocks)
    {
        var table = new StringBuilder("| | median ns | ratio | half of the ratios | bytes |\n|---|--:|--:|--:|--:|\n");
        foreach ((Block block, IReadOnlyList<Measurement> measurements) in blocks)
        {
            _ = table.Append(CultureInfo.InvariantCulture, $"| **{block.Title}** | | | | |\n");
            foreach (Measurement measured in measurements)
            {
                string name = measured.Work.Kind switch
                {
                    WorkKind.Floor => "floor: " + measured.Work.Name,
                    WorkKind.Ours => "**ours: " + measured.Work.Name + "**",
                    _ => "peer: " + measured.Work.Name,
                };
                _ = table.Append(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {Time(measured.Nanoseconds)} | {measured.Ratio:F2} | {measured.LowerQuartile:F2}-{measured.UpperQuartile:F2} | "
                        + $"{measured.Bytes:N0} |\n"
                );
            }
        }

        return table.ToString();
    }

    private static string Time(double nanoseconds) => nanoseconds.ToString(nanoseconds < 100 ? "F1" : "N0", CultureInfo.InvariantCulture);
}
