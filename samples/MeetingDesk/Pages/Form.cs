using MeetingDesk.Browser;

namespace MeetingDesk.Pages;

/// <summary>A form: what was typed into it and refused is in it again, below the reason.</summary>
/// <param name="context">The request.</param>
/// <param name="action">Where the form goes.</param>
/// <param name="key">Which of several forms of that kind it is. Default: there is one.</param>
internal sealed class Form(HttpContext context, string action, string? key = null)
{
    private readonly Draft? _draft = Draft.Find(context);
    private readonly Notice? _problem = Notice.TakeFor(context, action, key);

    /// <summary>Whether the page is about this form: something in it was refused.</summary>
    public bool HasProblem => _problem is not null;

    public Html Of(string button, Html fields, string kind = "") =>
        Html.Of(
            $"""
            <form method="post" action="{action}" class="{kind}">
            {Antiforgery.Field(context)}
            {(_problem is null ? default : Layout.Notice(_problem))}
            {(key is null ? default : Html.Of($"""<input type="hidden" name="key" value="{key}">"""))}
            {fields}
            <button>{button}</button>
            </form>
            """
        );

    public Html Text(string name, string label, int max, string type = "text", bool isRequired = true, string autocomplete = "off") =>
        Html.Of(
            $"""
            <label>{label}<input name="{name}" type="{type}" maxlength="{max}" value="{Value(name)}"
              autocomplete="{autocomplete}" {(isRequired ? "required" : "")}></label>
            """
        );

    /// <summary>What was typed into a field; nothing of a password.</summary>
    public string? Value(string name) => _draft?.Value(action, name, key);
}
