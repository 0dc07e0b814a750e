using System.Globalization;
using System.Text;

namespace WebEx.Benchmarks.Rounds;

/// <summary>The measurements as one Markdown table.</summary>
internal static class ResultTable
{
    /// <summary>Writes the table: in nanoseconds and bytes, and where methods are counted in milliseconds and kilobytes.</summary>
    /// <param name="blocks">Each block's title with the measurements of its works.</param>
    public static string Of(IReadOnlyList<(string Title, IReadOnlyList<Measurement> Measurements)> blocks)
    {
        bool isLong = blocks.Any(block => block.Measurements.Any(measured => measured.Methods is not null));
        var table = new StringBuilder(
            isLong
                ? "| | median ms | ratio | half of the ratios | kB | methods |\n|---|--:|--:|--:|--:|--:|\n"
                : "| | median ns | ratio | half of the ratios | bytes |\n|---|--:|--:|--:|--:|\n"
        );
        foreach ((string title, IReadOnlyList<Measurement> measurements) in blocks)
        {
            _ = table.Append(CultureInfo.InvariantCulture, $"| **{title}** | | | | |{(isLong ? " |" : "")}\n");
            foreach (Measurement measured in measurements)
            {
                string name = measured.Kind switch
                {
                    WorkKind.Floor => "floor: " + measured.Name,
                    WorkKind.Ours => "**ours: " + measured.Name + "**",
                    _ => "peer: " + measured.Name,
                };
                string time = isLong ? Milliseconds(measured.Nanoseconds / 1e6) : Nanoseconds(measured.Nanoseconds);
                _ = table.Append(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {time} | {measured.Ratio:F2} | {measured.LowerQuartile:F2}-{measured.UpperQuartile:F2} | "
                        + $"{(isLong ? measured.Bytes / 1000 : measured.Bytes):N0} |{(isLong ? $" {Methods(measured)} |" : "")}\n"
                );
            }
        }

        return table.ToString();
    }

    private static string Nanoseconds(double value) => value.ToString(value < 100 ? "F1" : "N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(double value) => value.ToString(value < 100 ? "F2" : "N0", CultureInfo.InvariantCulture);

    private static string Methods(Measurement measured) => measured.Methods?.ToString("N0", CultureInfo.InvariantCulture) ?? "";
}
