using WebEx.Client.Testing;
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
        if (!context.Request.IsBrowser) return;
        string? next = context.Resolve(backUrl) is { } target ? FakeReply.Of(reply).ToResponse(context.Facts.Command, target).Location : null;
        context.Show(Layout.Page(meeting.Name, Html.Of(
            $"""
             <p>You are in the meeting {meeting.Key}{(meeting.Status == MeetingStatus.InProgress ? "" : ", which its host has not started yet")}.</p>
             {Greeting(meeting)}
             <p><a href="{next ?? context.Request.HomePage.AbsoluteUri}">Leave the meeting</a></p>
             """)));
    }

    // A meeting shows its greeting; a training session does where PM is 1.
    private static Html Greeting(MeetingRow meeting) =>
        meeting.Values.TryGetValue("MG", out string? greeting) && (meeting.Center != Center.TrainingCenter || meeting.Values.GetValueOrDefault("PM") == "1")
            ? Html.Of($"<p>{greeting}</p>")
            : default;
}
