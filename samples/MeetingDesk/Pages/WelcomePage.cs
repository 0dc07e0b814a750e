using WebEx.Samples;

namespace MeetingDesk.Pages;

/// <summary>For users who haven't logged in.</summary>
internal static class WelcomePage
{
    public static IResult Of(HttpContext context)
    {
        Html logIn = Html.Join(
        [
            Form.Text("webExId", "WebEx ID", 64, autocomplete: "username"),
            Form.Text("password", "Password", 32, "password", autocomplete: "current-password"),
        ]);
        Html signUp = Html.Join(
        [
            Form.Text("firstName", "First name", 32, autocomplete: "given-name"),
            Form.Text("lastName", "Last name", 32, autocomplete: "family-name"),
            Form.Text("emailAddress", "Email address", 64, "email", autocomplete: "email"),
            Form.Text("webExId", "WebEx ID", 64, autocomplete: "username"),
            Form.Text("password", "Password", 32, "password", autocomplete: "new-password"),
        ]);
        return Layout.Page(context, default, Html.Of(
            $"""
             <div class="columns">
             <div>
             <section id="log-in"><h2>Log in</h2>{Form.Of(context, "/log-in", "Log in", logIn)}</section>
             {JoinSection.Of(context)}
             </div>
             <section id="sign-up"><h2>Create an account</h2>{Form.Of(context, "/sign-up", "Create the account", signUp)}</section>
             </div>
             """));
    }
}
