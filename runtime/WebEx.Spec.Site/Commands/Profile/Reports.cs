using System.Globalization;
using WebEx.Profile;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the reports of QR are made of: what the user hosted and recorded, between two days of his or her time zone.</content>
internal sealed partial class SiteCommands
{
    private static readonly string[] SessionColumns = ["Date", "Topic", "StartTime", "Duration"];
    private static readonly string[] RecordingColumns = ["Topic", "UploadDate", "UploadTime"];
    private static readonly string[] ComputerColumns = ["Name", "CIP", "Date", "StartTime", "EndTime", "Duration"];

    private static string[] ColumnsOf(ReportType type) =>
        type switch
        {
            ReportType.RecordedTrainingAccess => RecordingColumns,
            ReportType.AccessAnywhereUsage => ComputerColumns,
            _ => SessionColumns,
        };

    private static IEnumerable<string[]> RowsOf(ReportType type, CommandContext context, Func<DateTime, bool> isInRange, string topic) =>
        type switch
        {
            ReportType.RecordedTrainingAccess => RecordedTraining(context, isInRange, topic),
            // No command tells when a computer was used.
            ReportType.AccessAnywhereUsage => [],
            _ => LiveTraining(context, isInRange, topic),
        };

    private static IEnumerable<string[]> LiveTraining(CommandContext context, Func<DateTime, bool> isInRange, string topic)
    {
        foreach (MeetingRow meeting in OwnTraining(context).Where(meeting => Fits(meeting.Name, topic)))
        {
            if (meeting.StartedAt is not { } started)
                continue;
            DateTime local = LocalTime(context, started);
            if (!isInRange(local))
                continue;
            int minutes = (int)((meeting.EndedAt ?? context.Now) - started).TotalMinutes;
            yield return [Day(local), meeting.Name, Time(local), minutes.ToString(CultureInfo.InvariantCulture)];
        }
    }

    private static IEnumerable<string[]> RecordedTraining(CommandContext context, Func<DateTime, bool> isInRange, string topic)
    {
        HashSet<string> keys = [.. OwnTraining(context).Select(meeting => meeting.Key)];
        foreach (RecordingRow recording in context.Recordings.Rows.Where(recording => keys.Contains(recording.Session) && Fits(recording.Name, topic)))
        {
            DateTime local = LocalTime(context, recording.CreatedAt);
            if (isInRange(local))
                yield return [recording.Name, Day(local), Time(local)];
        }
    }

    private static IEnumerable<MeetingRow> OwnTraining(CommandContext context) =>
        context.Meetings.Rows.Where(meeting => meeting.Center == Center.TrainingCenter && IsUser(meeting.Host, context.Caller.WebExId));

    private static DateTime LocalTime(CommandContext context, DateTimeOffset instant) =>
        ZoneRules.ToLocal(instant, context.Caller.TimeZone ?? context.Settings.TimeZone);

    private static string Day(DateTime local) => local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);
}
