using System.Globalization;
using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the reports about events have in common: their period, in days of the host's time zone, and their page.</content>
internal sealed partial class SiteCommands
{
    /// <summary>The days that a report is about; by default from this day of the month before until today.</summary>
    /// <exception cref="RefusedException">There is no such day, or the first comes after the last.</exception>
    private static (DateTime First, DateTime Last) PeriodOf(CommandContext context, WebExDate? start, WebExDate? end)
    {
        DateTime today = ZoneRules.ToLocal(context.Now, ZoneOf(context)).Date;
        DateTime monthBefore = today.AddDays(1 - today.Day).AddMonths(-1);
        DateTime? last = new WebExDate(end?.Year ?? today.Year, end?.Month ?? today.Month, end?.Day ?? today.Day).ToDateTime();
        DateTime? first = new WebExDate(start?.Year ?? monthBefore.Year, start?.Month ?? monthBefore.Month, start?.Day ?? today.Day).ToDateTime();
        ShowAttendeeReportError? error = (first, last) switch
        {
            (_, null) => end?.Day is null ? ShowAttendeeReportError.InvalidEndTimeDate : ShowAttendeeReportError.InvalidEndDate,
            (null, _) => start?.Day is null ? ShowAttendeeReportError.InvalidStartTimeDate : ShowAttendeeReportError.InvalidStartDate,
            _ when first > last => ShowAttendeeReportError.StartDateShouldBeforeEndDate,
            _ => null,
        };
        return error is { } code ? throw new RefusedException(code.ToCode()) : (first!.Value, last!.Value);
    }

    private static bool IsIn((DateTime First, DateTime Last) period, DateTimeOffset moment, CommandContext context)
    {
        DateTime day = ZoneRules.ToLocal(moment, ZoneOf(context)).Date;
        return day >= period.First && day <= period.Last;
    }

    // An empty one is for any name.
    private static bool IsMeant(string? asked, string name) => string.IsNullOrEmpty(asked) || string.Equals(asked, name, StringComparison.OrdinalIgnoreCase);

    private static string TimeText(CommandContext context, DateTimeOffset moment) =>
        ZoneRules.ToLocal(moment, ZoneOf(context)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static IEnumerable<AttendanceRow> AttendancesOf(CommandContext context, EventRow row) =>
        context.Attendances.WithPrefix(row.Key + "/").OrderBy(attendance => attendance.JoinedAt);

    /// <summary>Shows a report, where no BackURL says where to go instead.</summary>
    private static void ShowReport(
        CommandContext context,
        string? backUrl,
        string title,
        IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows
    )
    {
        if (backUrl is null)
            context.Show(ReportPage.Of(title, headings, rows));
    }
}
