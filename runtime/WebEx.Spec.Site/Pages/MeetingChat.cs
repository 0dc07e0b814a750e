using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>What those who are in a meeting say to each other in its window. The guide only names it among the features; what is here is our choice.</summary>
internal static class MeetingChat
{
    public const string TextField = "say";

    private const int Longest = 500;
    private const int Most = 100;

    /// <summary>What was said, and the form to say something.</summary>
    /// <param name="context">The window.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="next">Where the browser goes when its user leaves.</param>
    /// <param name="pass">What an attendee proves by that this is the window of somebody who has joined; null for the host.</param>
    public static Html Of(CommandContext context, MeetingRow meeting, string next, string? pass)
    {
        ChatRow[] said = [.. RowsOf(context, meeting.Key)];
        return Html.Of(
            $"""
            <h2>Chat</h2>
            {(said.Length == 0 ? Html.Of($"<p>Nobody has said anything yet.</p>") : Html.Of($"<ul class=\"chat\">{Html.Join(said.Select(Line))}</ul>"))}
            <form method="post" action="{context.Request.HomePage.AbsoluteUri}{WindowActions.Page}" accept-charset="utf-8">
            {CommandButton.Hidden(WindowActions.KeyField, meeting.Key)}
            {CommandButton.Hidden(WindowActions.NextField, next)}
            {(pass is null ? default : CommandButton.Hidden(WindowActions.PassField, pass))}
            {CommandForm.Token(context)}
            <p><label>Message to all <input name="{TextField}" maxlength="{Longest}" autocomplete="off"></label></p>
            <p><button name="{WindowActions.ActField}" value="{WindowActions.Say}">Send, and see what is new</button></p>
            </form>
            """
        );
    }

    /// <summary>Keeps a message; says what is wrong with one that is not kept. An empty one only shows what is new.</summary>
    public static string? Say(CommandContext context, MeetingRow meeting, string name, string? text)
    {
        string said = (text ?? "").Trim();
        if (said.Length == 0)
            return null;
        if (said.Length > Longest)
            return $"A message has at most {Longest} characters.";
        List<ChatRow> rows = [.. RowsOf(context, meeting.Key)];
        int number = rows.Count == 0 ? 1 : rows[^1].Number + 1;
        context.Chat.Put(
            new ChatRow
            {
                Session = meeting.Key,
                Number = number,
                Name = name,
                Text = said,
                SaidAt = context.Now,
            }
        );
        foreach (ChatRow old in rows.Take(rows.Count + 1 - Most))
            context.Chat.Remove(old);
        return null;
    }

    /// <summary>Forgets what was said, when the meeting is over.</summary>
    public static void Clear(CommandContext context, string meetingKey)
    {
        foreach (ChatRow row in RowsOf(context, meetingKey).ToArray())
            context.Chat.Remove(row);
    }

    private static IEnumerable<ChatRow> RowsOf(CommandContext context, string meetingKey) => context.Chat.WithPrefix(meetingKey + "/");

    private static Html Line(ChatRow row) => Html.Of($"<li><b>{row.Name}</b>: {row.Text}</li>\n");
}
