using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>The sessions of a month, a day a cell; on a phone a list of the days that have any.</summary>
internal static class MonthCalendar
{
    private const int DaysOfWeek = 7;
    private const int MostOfDay = 3;
    private const string Argument = "month";
    private static readonly string[] WeekDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static Html Of(CommandContext context, Center center)
    {
        DateTime today = SessionList.Today(context);
        DateTime month = MonthOf(QueryText.Find(context.Request.Query, Argument)) ?? today.AddDays(1 - today.Day);
        DateTime next = month.AddMonths(1);
        WebExTimeZone zone = SessionList.ZoneOf(context);
        ILookup<DateTime, SessionList.Occurrence> byDay = SessionList
            .Of(context, center, ZoneRules.ToInstant(month, zone), ZoneRules.ToInstant(next, zone))
            .ToLookup(occurrence => SessionList.LocalOf(context, occurrence.Start).Date);
        DateTime first = month.AddDays(-(((int)month.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        int weeks = ((int)(next - first).TotalDays + DaysOfWeek - 1) / DaysOfWeek;
        string name = month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return Html.Of(
            $"""
            <section class="calendar" aria-labelledby="calendar-name">
            <h2 id="calendar-name">{name}</h2>
            <p class="months"><a href="{To(context, center, month.AddMonths(-1))}">Month before</a> <a href="{To(context, center, next)}">Month after</a></p>
            <table>
            <thead><tr>{Html.Join(WeekDays.Select(day => Html.Of($"<th scope=\"col\">{day}</th>")))}</tr></thead>
            <tbody>
            {Html.Join(Enumerable.Range(0, weeks).Select(week => Week(context, first.AddDays(week * DaysOfWeek), month, today, byDay)))}
            </tbody>
            </table>
            <p class="none">Times are those of {zone.GetDisplayName()}.</p>
            </section>

            """
        );
    }

    private static Html Week(CommandContext context, DateTime first, DateTime month, DateTime today, ILookup<DateTime, SessionList.Occurrence> byDay) =>
        Html.Of(
            $"<tr>{Html.Join(Enumerable.Range(0, DaysOfWeek).Select(day => Day(context, first.AddDays(day), month, today, byDay[first.AddDays(day)])))}</tr>\n"
        );

    private static Html Day(CommandContext context, DateTime day, DateTime month, DateTime today, IEnumerable<SessionList.Occurrence> occurrences)
    {
        if (day.Month != month.Month)
            return Html.OfOwnMarkup("<td class=\"other\"></td>");
        SessionList.Occurrence[] all = [.. occurrences];
        string kind =
            day == today ? "today"
            : all.Length == 0 ? "free"
            : "busy";
        return Html.Of(
            $"""
            <td class="{kind}"><span class="day">{day.Day}<span class="weekday"> {day.ToString("dddd", CultureInfo.InvariantCulture)}</span></span>{Html.Join(
                all.Take(MostOfDay).Select(occurrence => Entry(context, occurrence))
            )}{(all.Length > MostOfDay ? Html.Of($"<span class=\"more\">{all.Length - MostOfDay} more</span>") : default)}</td>
            """
        );
    }

    private static Html Entry(CommandContext context, SessionList.Occurrence occurrence)
    {
        string time = SessionList.LocalOf(context, occurrence.Start).ToString("HH:mm", CultureInfo.InvariantCulture);
        return Html.Of($"<a href=\"{SiteFrame.Link(context, "SI")}&amp;MK={occurrence.Key}\">{time} {occurrence.Name}</a>");
    }

    // A month that a calendar can go back from and on from.
    private static DateTime? MonthOf(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime month) && month.Year is > 1900 and < 9000
            ? month
            : null;

    private static string To(CommandContext context, Center center, DateTime month) =>
        $"{SiteFrame.Link(context, "MH")}&SP={center.ShortName()}&{Argument}={month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";
}
