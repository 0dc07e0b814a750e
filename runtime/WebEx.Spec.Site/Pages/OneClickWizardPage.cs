using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>Asks a host what a one-click meeting is to be like, and starts it.</summary>
internal static class OneClickWizardPage
{
    public static string Of(CommandContext context, MeetingRow meeting, string? backUrl) =>
        Layout.Page(
            "One-Click wizard",
            Html.Of(
                $"""
                <form method="post" action="{context.Request.HomePage.AbsoluteUri}w.php" accept-charset="utf-8">
                <input type="hidden" name="AT" value="HO">
                <input type="hidden" name="MK" value="{meeting.Key}">
                <input type="hidden" name="BU" value="{backUrl}">
                <p><label>Topic <input name="MN" value="{meeting.Name}"></label></p>
                <p><label>Password <input name="MPW" type="password"></label></p>
                <button>Start</button>
                </form>
                """
            )
        );
}
