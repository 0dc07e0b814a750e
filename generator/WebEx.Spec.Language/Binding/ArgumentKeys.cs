using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>Which keys say something of which arguments. Whatever says nothing is refused, so that no fact of the guide is written down and lost.</summary>
internal sealed class ArgumentKeys(DiagnosticBag diagnostics)
{
    private static readonly ArgumentType[] Textual = [ArgumentType.Text, ArgumentType.Secret, ArgumentType.Email, ArgumentType.Url, ArgumentType.Key];
    private static readonly ArgumentType[] Calendar = [ArgumentType.Date, ArgumentType.DateTime, ArgumentType.Time];
    private static readonly ArgumentType[] Coded = [.. Enum.GetValues(typeof(ArgumentType)).Cast<ArgumentType>().Where(type => !HasParts(type))];

    private static readonly Dictionary<string, ArgumentType[]> OfTypes = new(StringComparer.Ordinal)
    {
        ["code"] = Coded,
        ["aliases"] = Coded,
        ["default"] = [.. Coded, .. Calendar, ArgumentType.Phone],
        ["max"] = [.. Textual, ArgumentType.Number, ArgumentType.TimeZone, ArgumentType.Phone, ArgumentType.CallOutPhone],
        ["min"] = [.. Textual, ArgumentType.Number, ArgumentType.TimeZone],
        ["as"] = [ArgumentType.Flag],
        ["values"] = [ArgumentType.Choice],
        ["tokens"] = [ArgumentType.Text, ArgumentType.Url],
        ["ignoreCase"] = [ArgumentType.Choice],
        ["enum"] = [ArgumentType.Choice, ArgumentType.Bits],
        ["bits"] = [ArgumentType.Bits],
        ["of"] = [ArgumentType.List],
        ["separator"] = [ArgumentType.List],
        ["open"] = [ArgumentType.List],
        ["close"] = [ArgumentType.List],
        ["digits"] = [ArgumentType.Number],
        ["item"] = [ArgumentType.Group],
        ["parts"] = [.. Calendar, ArgumentType.Phone, ArgumentType.Group],
        ["ascii"] = [ArgumentType.Text, ArgumentType.Secret],
        ["forbidden"] = Textual,
        ["fields"] = [ArgumentType.Text],
    };

    // A part of a date or a phone number has no property of its own.
    private static readonly string[] OfProperties = ["name", "centers", "only", "deprecated", "from", "to", "least"];

    /// <summary>True for a type that is made of several codes.</summary>
    public static bool HasParts(ArgumentType type) => Calendar.Contains(type) || type is ArgumentType.Phone or ArgumentType.Group;

    /// <summary>Reports the keys that say nothing.</summary>
    public void Check(MapReader reader, ArgumentType type, ArgumentModel? whole)
    {
        foreach (KeyValuePair<string, ArgumentType[]> key in OfTypes)
            if (!key.Value.Contains(type))
                Refuse(
                    reader,
                    key.Key,
                    $"does not apply to an argument of type '{ArgumentBinder.Word(type)}'; it applies to "
                        + $"{string.Join(", ", key.Value.Select(ArgumentBinder.Word))}"
                );

        bool isPiece = whole is not null && whole.Type != ArgumentType.Group;
        if (!isPiece)
            Refuse(reader, "part", "applies only to a part of a date, a time or a phone number");
        if (whole is { Type: ArgumentType.Group })
            foreach (string key in new[] { "from", "to", "least" })
                Refuse(reader, key, "does not apply to a part of a group, which has the numbers of the group");
        if (reader.Has("default") && reader.Has("defaultFrom"))
            Refuse(reader, "defaultFrom", "has no effect beside 'default', which is the value itself");
        if (isPiece)
            CheckPiece(reader, type, whole!);
    }

    private void CheckPiece(MapReader reader, ArgumentType type, ArgumentModel whole)
    {
        foreach (string key in OfProperties)
            Refuse(reader, key, $"does not apply to a part of type '{ArgumentBinder.Word(whole.Type)}', which has no property of its own");
        if (type != (Calendar.Contains(whole.Type) ? ArgumentType.Number : ArgumentType.Text))
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("type"),
                $"A part of '{ArgumentBinder.Word(whole.Type)}' is always of type "
                    + $"'{ArgumentBinder.Word(Calendar.Contains(whole.Type) ? ArgumentType.Number : ArgumentType.Text)}'."
            );
        if (whole.Type == ArgumentType.Phone)
            foreach (string key in new[] { "forbidden", "ascii", "fields" })
                Refuse(reader, key, "does not apply to a part of a phone number");
        (int digits, int least, int most) = reader.Text("part") switch
        {
            "year" => (4, 1, 9999),
            "month" => (1, 1, 12),
            "day" => (1, 1, 31),
            "hour" => (2, 0, 23),
            "minute" => (2, 0, 59),
            _ => (1, int.MinValue, int.MaxValue),
        };
        if (reader.Has("digits") && reader.Integer("digits", 1) is { } given && given != digits)
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("digits"),
                $"The {reader.Text("part")} of a date is written with {digits} {(digits == 1 ? "digit" : "digits")} or more, not {given}."
            );
        if (Calendar.Contains(whole.Type) && (reader.Number("min") > most || reader.Number("max") < least))
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf(reader.Number("min") > most ? "min" : "max"),
                $"The {reader.Text("part")} of a date or time is from {least} to {most}."
            );
    }

    private void Refuse(MapReader reader, string key, string why)
    {
        if (reader.Map.Find(key) is { } entry)
            diagnostics.Add(SpecRules.Contradiction, entry.Key.Span, $"'{key}' {why}.");
    }
}
