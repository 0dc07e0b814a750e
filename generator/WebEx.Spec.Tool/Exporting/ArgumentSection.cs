using System.Text.Json;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>Writes the arguments of a command or of an entry point: one entry a code.</summary>
internal sealed class ArgumentSection(Utf8JsonWriter json)
{
    private static readonly (string Name, Func<FlagTokens, string> Token)[] FlagValues = [("Yes", flag => flag.Yes), ("No", flag => flag.No)];

    /// <summary>Writes them.</summary>
    public void Write(IEnumerable<ArgumentModel> arguments, IEnumerable<RuleModel> rules, CenterSet centers)
    {
        var entries = new ArgumentEntries(rules, centers);
        json.WriteObjects("arguments", arguments.SelectMany(entries.Of), entry => Write(entry, centers));
    }

    private void Write(ArgumentEntry entry, CenterSet centers)
    {
        ArgumentModel argument = entry.Model;
        ArgumentKind kind = ArgumentKinds.Of(argument);
        json.WriteString("code", argument.Code);
        json.WriteString("name", entry.Name);
        json.WriteString("required", JsonWriting.Word(entry.Presence));
        json.WriteString("type", ArgumentKinds.WordOf(kind));
        json.WriteNumberOrNull("maxLength", kind.IsNumeric ? null : argument.Max);
        json.WriteNumberOrNull("min", argument.Min);
        json.WriteNumberOrNull("max", kind.IsNumeric ? argument.Max : null);
        WriteValues(argument);
        json.WriteObjects("bits", argument.Bits?.Named ?? [], WriteBit);
        json.WriteString("default", entry.Default);
        json.WriteScope(entry.Centers, centers);
        json.WriteNumbered(entry.Numbered);
        json.WriteString("forbiddenCharacters", argument.Forbidden);
        json.WriteBoolean("secret", argument.IsSecret);
        json.WriteStrings("aliases", argument.Aliases);
        json.WriteStartObject("guide");
        json.WriteNumber("line", argument.Line);
        json.WriteEndObject();
    }

    private void WriteValues(ArgumentModel argument)
    {
        var tokens = argument switch
        {
            { Flag: { } flag } => FlagValues.Select(value => (Token: value.Token(flag), value.Name)),
            { Choice: { } choice } => choice.Values.Select(value => (value.Token, value.Name)),
            _ => argument.Tokens.Select(token => (token.Token, token.Name)),
        };
        json.WriteObjects(
            "values",
            tokens,
            value =>
            {
                json.WriteString("token", value.Token);
                json.WriteString("name", value.Name);
            }
        );
    }

    private void WriteBit(BitModel bit)
    {
        json.WriteNumber("bit", bit.Bit);
        json.WriteString("name", bit.Name);
    }
}
