using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>Who has registered for a session, for its host, who decides on each; who has enrolled in an event is accepted at once.</summary>
internal static class EnrolmentList
{
    private const int Most = 200;

    /// <summary>The page that the host's decisions are sent to, below the site.</summary>
    public const string Page = "decide";

    public const string SessionField = "MK";
    public const string EnrolmentField = "id";
    public const string DecisionField = "do";
    public const string Accept = "accept";
    public const string Decline = "decline";

    public static Html Of(CommandContext context, string session, string caption)
    {
        EnrolmentRow[] enrolments = [.. context.Enrolments.WithPrefix(EnrolmentRow.KeyOf(session, "")).Take(Most)];
        return enrolments.Length == 0
            ? Html.Of($"<h2>{caption}</h2>\n<p class=\"none\">Nobody yet. Pass the link of this page on.</p>")
            : Html.Of(
                $"""
                <h2>{caption}</h2>
                <table>
                <thead><tr><th scope="col">Name</th><th scope="col">Email address</th><th scope="col">When</th><th scope="col">Decision</th></tr></thead>
                <tbody>
                {Html.Join(enrolments.Select(enrolment => Row(context, enrolment)))}
                </tbody>
                </table>
                """
            );
    }

    /// <summary>Takes a decision down, and goes back to the session. Only its host decides.</summary>
    public static (SiteResponse Response, bool Counts) Decide(CommandContext context)
    {
        if (context.Request.IsFromElsewhere)
            return Problem(403, "A page of another site has sent this. Go to the page of the session, and decide there.");
        if (DialectChecks.ProblemOfAction(context) is { } problem)
            return Problem(403, problem);
        string session = context.Argument(SessionField) ?? "";
        if (!IsHosted(context, session) || context.Enrolments.Find(EnrolmentRow.KeyOf(session, context.Argument(EnrolmentField) ?? "")) is not { } enrolment)
            return Problem(404, "No session of yours has such a registration.");
        if (context.Argument(DecisionField) is not (Accept or Decline))
            return Problem(400, "A registration can be accepted and declined.");
        context.Enrolments.Put(enrolment with { IsApproved = context.Argument(DecisionField) == Accept });
        return (SiteResponse.Redirect($"{context.Request.HomePage.AbsoluteUri}e.php?AT=SI&MK={Uri.EscapeDataString(session)}"), true);
    }

    private static bool IsHosted(CommandContext context, string session) =>
        context.Account is { } account && context.Meetings.Find(session)?.CanBeStartedBy(account) == true;

    private static Html Row(CommandContext context, EnrolmentRow enrolment)
    {
        string decision = enrolment.IsApproved switch
        {
            true => "Accepted",
            false => "Declined",
            null => "Waits for you",
        };
        string when = SessionList.LocalOf(context, enrolment.EnrolledAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Html.Of(
            $"""
            <tr><td>{enrolment.FirstName} {enrolment.LastName}</td><td>{enrolment.EmailAddress}</td><td>{when}</td><td>{decision}
            {(context.Meetings.Find(enrolment.Session) is null ? default : Buttons(context, enrolment))}
            </td></tr>

            """
        );
    }

    private static Html Buttons(CommandContext context, EnrolmentRow enrolment) =>
        Html.Of(
            $"""
            <form method="post" action="{context.Request.HomePage.AbsolutePath}{Page}" class="one">
            {CommandButton.Hidden(SessionField, enrolment.Session)}{CommandButton.Hidden(EnrolmentField, enrolment.Id)}{CommandForm.Token(context)}
            {(enrolment.IsApproved == true ? default : Button(Accept, "Accept"))}{(enrolment.IsApproved == false ? default : Button(Decline, "Decline"))}
            </form>
            """
        );

    private static Html Button(string act, string label) => Html.Of($"<button name=\"{DecisionField}\" value=\"{act}\">{label}</button>");

    private static (SiteResponse, bool) Problem(int statusCode, string sentence) => (SiteResponse.Page(ProblemPage.Of(sentence), statusCode), false);
}
