using System.Text.Json;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>A form that posts a command, made of what the catalogue says about its arguments.</summary>
internal static class CommandForm
{
    // An empty field would be sent as an empty value, which is no number and no email address. Disabled fields are not sent.
    private const string LeaveOutEmpty = "for (const field of this.elements) if (field.value === '') field.disabled = true";

    // Of a family with numbers only the first is offered.
    private const string Number = "{n}";

    /// <param name="id">The command, such as <c>m.php/SM</c> and <c>m.php/CF@event</c>.</param>
    /// <param name="backUrl">Where the browser goes afterwards; null for the site's home page.</param>
    public static Html Of(string id, string? backUrl)
    {
        JsonElement command = CatalogueDocument.Root.GetProperty("commands").EnumerateArray().First(entry => entry.GetProperty("id").GetString() == id);
        CommandFacts facts = CommandTable.All.First(facts => facts.Id == id);
        return Html.Of(
            $"""
            <form method="post" action="{facts.Command.Path}" accept-charset="utf-8" onsubmit="{LeaveOutEmpty}">
            <h2>{Text(command, "name")}</h2>
            <input type="hidden" name="AT" value="{Text(command, "at")}">
            {Html.Join(command.GetProperty("arguments").EnumerateArray().Select(argument => Field(argument, backUrl)))}
            <button>Send</button>
            </form>

            """
        );
    }

    private static Html Field(JsonElement argument, string? backUrl)
    {
        string code = Text(argument, "code")!.Replace(Number, "1", StringComparison.Ordinal);
        if (code == "BU")
            return backUrl is null ? default : Html.Of($"<input type=\"hidden\" name=\"BU\" value=\"{backUrl}\">\n");
        bool isRequired = Text(argument, "required") == "required";
        Html input =
            argument.GetProperty("values").GetArrayLength() > 0 && Text(argument, "type") == "choice"
                ? Choices(code, argument.GetProperty("values"))
                : Html.Of($"<input name=\"{code}\" type=\"{(argument.GetProperty("secret").GetBoolean() ? "password" : "text")}\">");
        return Html.Of($"<p><label>{Text(argument, "name")} ({code}){(isRequired ? ", required" : "")} {input}</label></p>\n");
    }

    private static Html Choices(string code, JsonElement values) =>
        Html.Of($"<select name=\"{code}\"><option value=\"\"></option>{Html.Join(values.EnumerateArray().Select(Choice))}</select>");

    private static Html Choice(JsonElement value) => Html.Of($"<option value=\"{Text(value, "token")}\">{Text(value, "name")}</option>");

    private static string? Text(JsonElement element, string property) =>
        element.GetProperty(property) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
