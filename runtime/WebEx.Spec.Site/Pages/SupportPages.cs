using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>The log of a representative's sessions, help, and the test of a browser.</summary>
internal static class SupportPages
{
    private const int Most = 200;

    /// <summary>The sessions that the user has held.</summary>
    public static Html Log(CommandContext context)
    {
        if (context.Account is not { } account)
            return LogInPage.First(context);
        SupportSessionRow[] sessions = [.. context.SupportSessions.Rows.Where(session => session.Host == account.WebExId).Take(Most)];
        return sessions.Length == 0
            ? Html.Of($"<p class=\"none\">You have held no support session. <a href=\"{SiteFrame.Link(context, "SSNF")}\">Start one</a>.</p>")
            : Html.Of(
                $"""
                {BarChart.Of("Sessions by day", sessions.Select(session => Day(context, session.StartedAt)))}
                <table>
                <thead><tr><th scope="col">Session</th><th scope="col">Begun</th><th scope="col">Over</th><th scope="col">Customers</th></tr></thead>
                <tbody>
                {Html.Join(sessions.Select(session => Row(context, session)))}
                </tbody>
                </table>
                """
            );
    }

    public static Html Help(CommandContext context) =>
        Html.Of(
            $"""
            <dl class="facts">
            <div><dt>How do I join?</dt><dd><a href="{SiteFrame.Link(context, "JM")}">With the key</a> that the invitation has.</dd></div>
            <div><dt>How do I schedule?</dt><dd><a href="{SiteFrame.Link(context, "SU")}">Log in</a>, then <a href="{SiteFrame.Link(
                context,
                "CM"
            )}">schedule</a>.</dd></div>
            <div><dt>I have forgotten my password.</dt><dd><a href="{SiteFrame.Link(context, "FP")}">Login assistance</a>.</dd></div>
            <div><dt>What is this site?</dt><dd>A site for tests: it answers the WebEx URL API, and holds no meetings for people.</dd></div>
            </dl>
            """
        );

    // HomeURL is the caller's: the page shows it, and leads nowhere.
    public static Html BrowserTest(CommandContext context) =>
        Html.Of(
            $"""
            <p class="done">Your browser shows this page, and that is all that this site needs.</p>
            <p>A real site tests here whether its client runs ({context.Argument("ClientName") ?? "Test"}).</p>
            """
        );

    private static Html Row(CommandContext context, SupportSessionRow session)
    {
        string customers = string.Join(", ", session.Customers.Select(customer => customer.FullName));
        return Html.Of(
            $"<tr><td>{session.Key}</td><td>{Time(context, session.StartedAt)}</td><td>{Time(context, session.EndedAt)}</td><td>{customers}</td></tr>\n"
        );
    }

    private static string Day(CommandContext context, DateTimeOffset? time) => Time(context, time)[..Math.Min(10, Time(context, time).Length)];

    private static string Time(CommandContext context, DateTimeOffset? time) =>
        time is { } instant ? SessionList.LocalOf(context, instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "not yet";
}
