using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>
/// What stands for the window of a meeting. A browser sees it first, and takes the reply along when its user leaves; a program has the reply at once.
/// </summary>
internal static class MeetingWindow
{
    public static void Open(CommandContext context, MeetingRow meeting, WebExReply reply, string? backUrl)
    {
        string state = meeting.Status == MeetingStatus.InProgress ? "" : ", which its host has not started yet";
        Html content = Html.Of($"<p>You are in the meeting {meeting.Key}{state}.</p>\n{Greeting(meeting)}");
        SessionWindow.Show(context, meeting.Name, content, "Leave the meeting", reply, backUrl);
    }

    // A meeting shows its greeting; a training session does where PM is 1.
    private static Html Greeting(MeetingRow meeting) =>
        meeting.Values.TryGetValue("MG", out string? greeting) && (meeting.Center != Center.TrainingCenter || meeting.Values.GetValueOrDefault("PM") == "1")
            ? Html.Of($"<p>{greeting}</p>")
            : default;
}
