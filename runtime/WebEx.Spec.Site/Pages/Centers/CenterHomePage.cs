using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>The home page of a center: what can be done, what takes place today and later, and the month.</summary>
internal static class CenterHomePage
{
    private const int DaysAhead = 30;

    public static Html Of(CommandContext context)
    {
        Center center = SiteFrame.CenterOf(context);
        return Html.Of(
            $"""
            {Cards(context, center)}
            {(center == Center.SupportCenter ? SupportSessions(context) : Sessions(context, center))}
            {(center == Center.TrainingCenter ? Labs(context) : default)}
            """
        );
    }

    /// <summary>What takes place today.</summary>
    public static Html Today(CommandContext context, Center center)
    {
        WebExTimeZone zone = SessionList.ZoneOf(context);
        DateTime today = SessionList.Today(context);
        IReadOnlyList<SessionList.Occurrence> found = SessionList.Of(
            context,
            center,
            ZoneRules.ToInstant(today, zone),
            ZoneRules.ToInstant(today.AddDays(1), zone)
        );
        return SessionList.Table(context, found, "Today", "Nothing that is listed takes place today.");
    }

    private static Html Sessions(CommandContext context, Center center)
    {
        WebExTimeZone zone = SessionList.ZoneOf(context);
        DateTime tomorrow = SessionList.Today(context).AddDays(1);
        IReadOnlyList<SessionList.Occurrence> later = SessionList.Of(
            context,
            center,
            ZoneRules.ToInstant(tomorrow, zone),
            ZoneRules.ToInstant(tomorrow.AddDays(DaysAhead), zone)
        );
        return Html.Of(
            $"""
            {Today(context, center)}
            {SessionList.Table(context, later, "In the next 30 days", "Nothing that is listed is scheduled. Schedule something, and choose to list it.")}
            {MonthCalendar.Of(context, center)}
            """
        );
    }

    private static Html Cards(CommandContext context, Center center)
    {
        (string Link, string Title, string Text)[] cards = center switch
        {
            Center.SupportCenter =>
            [
                (SiteFrame.Link(context, "JS"), "Join a session", "With the number that the representative gave you."),
                (SiteFrame.Link(context, "SSNF"), "Start a session", "For representatives."),
                (context.Request.HomePage.AbsolutePath + "log.php", "Activity log", "Which sessions there were."),
            ],
            Center.EventCenter =>
            [
                (SiteFrame.Link(context, "CM") + "&SP=EC", "Schedule an event", "With enrollment, where you want it."),
                (SiteFrame.Link(context, "OS") + "&SP=EC", "My WebEx", "Your events, contacts and reports."),
            ],
            _ =>
            [
                (SiteFrame.Link(context, "JM"), "Join", "With the key of the session."),
                (SiteFrame.Link(context, "CM"), "Schedule", "Once or again and again."),
                (SiteFrame.Link(context, "SM"), "Meet now", "Begins at once."),
                (SiteFrame.Link(context, "MO"), "My meetings", "Start, change, invite, delete."),
            ],
        };
        IEnumerable<Html> items = cards.Select(card => Html.Of($"<li><a href=\"{card.Link}\"><b>{card.Title}</b><span>{card.Text}</span></a></li>\n"));
        return Html.Of($"<ul class=\"cards\">\n{Html.Join(items)}</ul>\n");
    }

    private static Html SupportSessions(CommandContext context)
    {
        if (context.Account is not { } account)
            return Html.Of($"<p class=\"none\"><a href=\"{SiteFrame.Link(context, "SU")}\">Log in</a> to see your sessions.</p>");
        SupportSessionRow[] own = [.. context.SupportSessions.Rows.Where(session => session.Host == account.WebExId && session.Status != MeetingStatus.Ended)];
        return own.Length == 0
            ? Html.Of($"<h2>Your sessions</h2>\n<p class=\"none\">You have none under way. Start one above.</p>")
            : Html.Of(
                $"""
                <h2>Your sessions</h2>
                <ul>{Html.Join(
                    own.Select(session =>
                        Html.Of($"<li>Session {session.Key}: {(session.Status == MeetingStatus.InProgress ? "in progress" : "not begun")}</li>")
                    )
                )}</ul>
                """
            );
    }

    private static Html Labs(CommandContext context)
    {
        LabRow[] labs = [.. context.Labs.Rows];
        return labs.Length == 0
            ? default
            : Html.Of(
                $"""
                <h2>Hands-on Labs</h2>
                <table>
                <thead><tr><th scope="col">Lab</th><th scope="col">Computers</th><th scope="col">Reserved from now on</th></tr></thead>
                <tbody>
                {Html.Join(labs.Select(lab => LabRowOf(context, lab)))}
                </tbody>
                </table>
                <p>A training session reserves computers when it is scheduled: <a href="{SiteFrame.Link(
                    context,
                    "CM"
                )}">Schedule</a>, with the fields about the lab.</p>
                """
            );
    }

    private static Html LabRowOf(CommandContext context, LabRow lab)
    {
        int computers = context.LabComputers.WithPrefix(LabComputerRow.KeyOf(lab.Name, "")).Count();
        int reserved = context.LabReservations.WithPrefix(LabReservationRow.KeyOf(lab.Name, "")).Count(reservation => reservation.End > context.Now);
        return Html.Of($"<tr><td>{lab.Name}<br><span class=\"none\">{lab.Description}</span></td><td>{computers}</td><td>{reserved} times</td></tr>\n");
    }
}
