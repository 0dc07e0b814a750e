using System.CommandLine;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Commands;

/// <summary>The option <c>--format</c> of verbs that show, and have no findings.</summary>
internal static class TextOrJson
{
    /// <summary>Makes it.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--format")
        {
            Description = $"{ReportFormat.Text} when left out.",
            HelpName = $"{ReportFormat.Text}|{ReportFormat.Json}",
        };
        option.AcceptOnlyFromAmong(ReportFormat.Text, ReportFormat.Json);
        return option;
    }
}
