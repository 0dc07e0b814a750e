using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>Asks for the admin token, where the server has one.</summary>
internal static class LoginPage
{
    public static string Of(string action, string? problem) =>
        Layout.Page(
            "Inspector",
            Html.Of(
                $"""
                {(problem is null ? default : Html.Of($"<p id=\"error\">{problem}</p>"))}
                <form method="post" action="{action}">
                <p><label>Admin token <input name="token" type="password" autocomplete="current-password" required></label></p>
                <button>Log in</button>
                </form>
                """
            )
        );
}
