using WebEx.Samples;

namespace MeetingDesk.Pages;

/// <summary>For those who were invited to a meeting.</summary>
internal static class JoinSection
{
    public static Html Of(HttpContext context)
    {
        Html fields = Html.Join(
        [
            Form.Text("key", "Meeting key", 20),
            Form.Text("name", "Your name", 32, isRequired: false),
            Form.Text("password", "Meeting password", 16, "password", isRequired: false),
        ]);
        return Html.Of($"""<section id="join"><h2>Join a meeting</h2>{Form.Of(context, "/join", "Join", fields)}</section>""");
    }
}
