using WebEx.Profile;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Commands;

/// <content>o.php, QR: a report on the user's sessions. Without a BackURL a page shows it.</content>
internal sealed partial class SiteCommands
{
    private const int DaysOfReport = 7;
    private const int MonthsOfReport = 3;

    protected override ShowEndUserReportReply Handle(ShowEndUserReport request, CommandContext context)
    {
        if (!context.Settings.Features.HasFlag(SiteFeatures.MyReports))
            return ShowEndUserReportReply.CreateFailure(ShowEndUserReportError.NotSupportReport);
        if (IsOff(context.Caller, "MR"))
            return ShowEndUserReportReply.CreateFailure(ShowEndUserReportError.NoReportPrivilege);

        DateTime today = LocalTime(context, context.Now).Date;
        if (DayOf(request.Start, today.AddDays(-DaysOfReport)) is not { } first || DayOf(request.End, today) is not { } last)
            return ShowEndUserReportReply.CreateFailure(ShowEndUserReportError.InvalidDataFormat);
        if (last < first)
            return ShowEndUserReportReply.CreateFailure(ShowEndUserReportError.EndDateEarlierThanStartDate);
        // At the end of the calendar there are fewer months than that.
        if (first <= DateTime.MaxValue.AddMonths(-MonthsOfReport) && last > first.AddMonths(MonthsOfReport))
            return ShowEndUserReportReply.CreateFailure(ShowEndUserReportError.DateRangeError);

        ReportType type = request.ReportType ?? ReportType.LiveTrainingUsage;
        string[] columns = ColumnsOf(type);
        List<string[]> rows = [.. RowsOf(type, context, local => local.Date >= first && local.Date <= last, request.Topic ?? "")];
        if (rows.Count == 0)
            return ShowEndUserReportReply.CreateFailure(ShowEndUserReportError.NoMatchingRecordInTheReport);
        if (string.IsNullOrEmpty(request.BackUrl))
            context.Show(ReportPage.Of("Report", columns, Sort(rows, columns, request.SortResultBy)));
        return ShowEndUserReportReply.CreateSuccess();
    }

    // Each part that is left out has a default of its own.
    private static DateTime? DayOf(WebExDate? given, DateTime otherwise) =>
        new WebExDate(given?.Year ?? otherwise.Year, given?.Month ?? otherwise.Month, given?.Day ?? otherwise.Day).ToDateTime();

    private static IEnumerable<string[]> Sort(List<string[]> rows, string[] columns, ReportSortField? field)
    {
        string name = field switch
        {
            null => columns[0],
            ReportSortField.ComputerName => "Name",
            ReportSortField.ClientIpAddress => "CIP",
            _ => field.Value.ToString(),
        };
        int column = Math.Max(Array.IndexOf(columns, name), 0);
        return name == "Duration"
            ? rows.OrderBy(row => row[column].Length).ThenBy(row => row[column], StringComparer.Ordinal)
            : rows.OrderBy(row => row[column], StringComparer.OrdinalIgnoreCase);
    }
}
