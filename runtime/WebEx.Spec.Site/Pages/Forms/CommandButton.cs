using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>A button that sends a command at once, with fixed fields.</summary>
internal static class CommandButton
{
    /// <param name="context">The page that it is on.</param>
    /// <param name="command">The command, such as <c>m.php/DM</c>.</param>
    /// <param name="label">What it says.</param>
    /// <param name="question">
    /// What is asked before something is deleted; null where nothing is. It is a text of ours: nothing of a caller's is ever in it, since it is a script.
    /// </param>
    /// <param name="fields">The fields, which are not shown.</param>
    public static Html Of(CommandContext context, string command, string label, string? question, params (string Name, string Value)[] fields) =>
        Html.Of(
            $"""
            <form method="post" action="{context.Request.HomePage.AbsolutePath}{FormSubmission.Page}" class="one"{Asking(question)}>
            {Hidden(FormSubmission.CommandName, command)}
            {Html.Join(fields.Select(field => Html.Of($"{Hidden(field.Name, field.Value)}{Hidden(FormSubmission.FixedField, field.Name)}")))}
            {CommandForm.Token(context)}
            <button{(question is null ? default : Html.OfOwnMarkup(" class=\"danger\""))}>{label}</button>
            </form>

            """
        );

    /// <summary>A button about a session.</summary>
    public static Html OfSession(CommandContext context, string command, string label, string key, string? question = null) =>
        Of(context, command, label, question, ("MK", key));

    /// <summary>A field that is not shown.</summary>
    public static Html Hidden(string name, string? value) => Html.Of($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");

    private static Html Asking(string? question) => question is null ? default : Html.OfOwnMarkup($" onsubmit=\"return confirm('{question}')\"");
}
