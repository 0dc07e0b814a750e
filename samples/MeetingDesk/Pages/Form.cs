using MeetingDesk.Browser;
using WebEx.Samples;

namespace MeetingDesk.Pages;

/// <summary>Forms and their fields.</summary>
internal static class Form
{
    public static Html Of(HttpContext context, string action, string button, Html fields, string kind = "") => Html.Of(
        $"""
         <form method="post" action="{action}" class="{kind}">
         {Antiforgery.Field(context)}
         {fields}
         <button>{button}</button>
         </form>
         """);

    public static Html Text(string name, string label, int max, string type = "text", bool isRequired = true, string autocomplete = "off") => Html.Of(
        $"""<label>{label}<input name="{name}" type="{type}" maxlength="{max}" autocomplete="{autocomplete}" {(isRequired ? "required" : "")}></label>""");

    public static Html Hidden(string name, string value) => Html.Of($"""<input type="hidden" name="{name}" value="{value}">""");
}
