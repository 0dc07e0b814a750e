namespace MeetingDesk.Pages;

/// <summary>For users who have not logged in.</summary>
internal static class WelcomePage
{
    public static IResult Of(HttpContext context, Uri site)
    {
        var logIn = new Form(context, "/log-in");
        Html logInFields = Html.Join([
            logIn.Text("webExId", "WebEx ID", 64, autocomplete: "username"),
            logIn.Text("password", "Password", 32, "password", autocomplete: "current-password"),
        ]);
        var signUp = new Form(context, "/sign-up");
        Html signUpFields = Html.Join([
            signUp.Text("firstName", "First name", 32, autocomplete: "given-name"),
            signUp.Text("lastName", "Last name", 32, autocomplete: "family-name"),
            signUp.Text("emailAddress", "Email address", 64, "email", autocomplete: "email"),
            signUp.Text("webExId", "WebEx ID", 64, autocomplete: "username"),
            signUp.Text("password", "Password", 32, "password", autocomplete: "new-password"),
        ]);
        string title =
            logIn.HasProblem ? "Problem: Log in"
            : signUp.HasProblem ? "Problem: Create an account"
            : "Log in";
        return Layout.Page(
            context,
            title,
            default,
            Html.Of(
                $"""
                <p class="intro">Schedule, hold and join meetings on the WebEx site <b>{site.Host}{site.AbsolutePath.TrimEnd(
                    '/'
                )}</b>. Log in with your account there, or create one.</p>
                <div class="columns">
                <section id="log-in"><h2>Log in</h2>{logIn.Of("Log in", logInFields)}</section>
                <section id="sign-up"><h2>Create an account</h2>{signUp.Of("Create the account", signUpFields)}</section>
                {JoinSection.Of(context)}
                </div>
                """
            )
        );
    }
}
