namespace MeetingDesk.Pages;

/// <summary>For those who were invited to a meeting.</summary>
internal static class JoinSection
{
    public static Html Of(HttpContext context)
    {
        var form = new Form(context, "/join");
        Html fields = Html.Join([
            form.Text("meeting", "Meeting key", 20),
            form.Text("name", "Your name", 32, isRequired: false),
            form.Text("password", "Meeting password", 16, "password", isRequired: false),
        ]);
        return Html.Of($"""<section id="join"><h2>Join a meeting</h2>{form.Of("Join", fields)}</section>""");
    }
}
