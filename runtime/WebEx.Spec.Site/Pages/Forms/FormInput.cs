using System.Globalization;

namespace WebEx.Site.Pages;

/// <summary>A field as markup, with its label. What was typed comes again, but no secret.</summary>
internal static class FormInput
{
    private static readonly (string Token, string Name)[] Zones =
    [
        .. Enum.GetValues<WebExTimeZone>().Select(zone => (((int)zone).ToString(CultureInfo.InvariantCulture), zone.GetDisplayName())),
    ];

    public static Html Of(CommandField field, FormValues values) =>
        field.First switch
        {
            { Type: "bits", Bits.Length: > 0 } bits => CheckBoxes(field, bits, values),
            { Type: "timeZone" } => Labelled(field, Select(field, Zones, values)),
            { Values.Length: > 0, Type: "choice" or "flag" } choice => Labelled(field, Select(field, choice.Values, values)),
            _ => Labelled(field, Input(field, values.First(field.Name) ?? "")),
        };

    private static Html Labelled(CommandField field, Html input) =>
        Html.Of($"<p><label>{field.Label}{(field.IsRequired ? Html.Of($" <b>(required)</b>") : default)} {input}</label></p>\n");

    private static Html Input(CommandField field, string value)
    {
        FormArgument argument = field.First;
        string type =
            argument.IsSecret ? "password"
            : field.HasTime ? "datetime-local"
            : field.IsDate ? "date"
            : argument.Type switch
            {
                "email" => "email",
                "integer" => "number",
                _ => "text",
            };
        string shown = argument.IsSecret ? "" : value;
        return Html.Of($"<input name=\"{field.Name}\" type=\"{type}\" value=\"{shown}\"{Limits(field, type)}{Required(field)}>");
    }

    private static Html Limits(CommandField field, string type)
    {
        FormArgument argument = field.First;
        if (type == "number")
            return Html.Of($"{Limit("min", argument.Min)}{Limit("max", argument.Max)}");
        if (argument.IsSecret)
            return Html.OfOwnMarkup(argument.Code == "NPW" ? " autocomplete=\"new-password\"" : " autocomplete=\"current-password\"");
        return field.IsDate ? default : Limit("maxlength", argument.MaxLength);
    }

    private static Html Limit(string name, int? limit) => limit is { } number ? Html.Of($" {name}=\"{number}\"") : default;

    private static Html Select(CommandField field, IEnumerable<(string Token, string Name)> choices, FormValues values)
    {
        string? chosen = values.First(field.Name);
        IEnumerable<Html> options = choices.Select(choice => Option(choice, choice.Token == chosen, field.First.Type == "timeZone"));
        string none = field.IsRequired ? "Choose" : DefaultOf(field.First);
        return Html.Of($"<select name=\"{field.Name}\"{Required(field)}><option value=\"\">{none}</option>{Html.Join(options)}</select>");
    }

    private static Html Required(CommandField field) => field.IsRequired ? Html.OfOwnMarkup(" required") : default;

    private static string DefaultOf(FormArgument argument)
    {
        string name = argument.Values.FirstOrDefault(value => value.Token == argument.Default).Name ?? "";
        return name.Length == 0 ? "Default" : $"Default: {FormWords.Of(name)}";
    }

    private static Html Option((string Token, string Name) choice, bool isChosen, bool isText)
    {
        string name = isText ? choice.Name : FormWords.Of(choice.Name);
        return Html.Of($"<option value=\"{choice.Token}\"{(isChosen ? Html.OfOwnMarkup(" selected") : default)}>{name}</option>");
    }

    private static Html CheckBoxes(CommandField field, FormArgument argument, FormValues values) =>
        Html.Of(
            $"""
            <fieldset><legend>{field.Label}</legend>
            {Html.Join(BitsOf(argument).Select(bit => CheckBox(field.Name, bit, values.All(field.Name))))}
            </fieldset>

            """
        );

    // The days of the week are numbered from the last one on.
    private static IEnumerable<(int Bit, string Name)> BitsOf(FormArgument argument) =>
        argument.Code == "Days" ? argument.Bits.OrderByDescending(bit => bit.Bit) : argument.Bits;

    private static Html CheckBox(string name, (int Bit, string Name) bit, IReadOnlyList<string> chosen)
    {
        string number = bit.Bit.ToString(CultureInfo.InvariantCulture);
        Html chosenMark = chosen.Contains(number) ? Html.OfOwnMarkup(" checked") : default;
        string label = FormWords.Of(bit.Name);
        return Html.Of($"<label class=\"check\"><input type=\"checkbox\" name=\"{name}\" value=\"{number}\"{chosenMark}> {label}</label>\n");
    }
}
