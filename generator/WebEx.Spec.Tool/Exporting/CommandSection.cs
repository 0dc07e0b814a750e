using System.Text.Json;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>Writes a command.</summary>
internal sealed class CommandSection(Utf8JsonWriter json, CommandIds ids)
{
    private readonly ArgumentSection _arguments = new(json);
    private readonly ReplySection _reply = new(json);

    /// <summary>Writes its members.</summary>
    public void Write(CommandModel command)
    {
        json.WriteString("id", ids.Of(command));
        json.WriteString("page", command.Page);
        json.WriteString("at", command.At);
        json.WriteString("family", command.Family);
        json.WriteString("name", command.Name);
        json.WriteStrings("centers", command.Centers.ToAbbreviations());
        json.WriteString("access", JsonWriting.Word(command.Access));
        json.WriteBoolean("deprecated", command.Deprecated is not null);
        json.WriteStartObject("guide");
        json.WriteString("section", command.Guide.Section);
        json.WriteString("page", command.Guide.Page);
        json.WriteNumber("line", command.Guide.Line);
        json.WriteEndObject();
        _arguments.Write(command.Arguments, command.Rules, command.Centers);
        json.WriteObjects("rules", new RuleEntries(command).All(), WriteRule);
        json.WriteObjects("errors", command.Errors, error => WriteError(error, command.Centers));
        _reply.Write(command.Reply);
    }

    private void WriteRule(RuleEntry rule)
    {
        json.WriteString("kind", rule.Kind);
        json.WriteString("text", rule.Text);
        json.WriteStrings("arguments", rule.Arguments);
        json.WriteString("error", rule.Error);
    }

    private void WriteError(ErrorModel error, CenterSet centers)
    {
        string pattern = error.Pattern.With("[n]");
        json.WriteString("code", pattern);
        json.WriteString("pattern", error.IsTemplate ? pattern : null);
        json.WriteNumbered(error.Pattern.Ranges is { Count: > 0 } ranges ? ranges[0] : null);
        json.WriteStrings("aliases", error.Printed.Select(printed => ErrorCodePattern.Of(printed).With("[n]")));
        json.WriteStrings("adds", error.Adds);
        json.WriteScope(error.Centers, centers);
        json.WriteStrings("causes", ErrorOrigin.WordsOf(error.Causes));
        json.WriteString("prevention", error.Prevention == ErrorPrevention.None ? null : JsonWriting.Word(error.Prevention));
        json.WriteString("notEnforceable", error.NotEnforceable);
    }
}
