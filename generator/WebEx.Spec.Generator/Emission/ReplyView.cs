using Scriban.Runtime;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Emission;

/// <summary>The typed reply of a command.</summary>
internal static class ReplyView
{
    /// <summary>The view; null when the guide describes no reply.</summary>
    public static ScriptObject? Of(CommandModel command, RenderContext context)
    {
        if (command.Reply is not { } reply) return null;
        IEnumerable<ReplyParameter> parameters = reply.Success.Concat(reply.Markup?.Elements ?? default).Concat(reply.Failure)
            .Where(parameter => parameter.Parts.Count == 0)
            .GroupBy(parameter => parameter.Name).Select(group => group.First());
        return View.Of(
            ("status", CSharpLiteral.Of(reply.Statuses.Count == 0 ? null : string.Join("|", reply.Statuses))),
            ("root", CSharpLiteral.Of(reply.Markup?.Root)),
            ("line", reply.Line),
            ("parameters", View.List(parameters.Select(parameter => Parameter(parameter, command, context)))));
    }

    private static ScriptObject Parameter(ReplyParameter parameter, CommandModel command, RenderContext context)
    {
        // A reply's value is read like an argument's; only the way in differs.
        var argument = new ArgumentView(
            new ArgumentModel
            {
                Code = parameter.Code,
                Name = parameter.Name,
                Type = parameter.Type,
                Flag = parameter.Flag,
                Choice = parameter.Choice,
                List = parameter.Separator is { } separator ? new ListModel(ArgumentType.Text, separator, "", "") : null,
                Line = command.Reply!.Line,
            },
            command,
            context);
        string when = parameter.When is null ? "" : $" Sent when {DocText.Escape(parameter.When)}.";
        return View.Of(
            ("name", parameter.Name),
            ("type", argument.PropertyType),
            ("read", ReadExpression.Of(argument, isAmbiguous: false)),
            ("doc", View.List(DocText.Element("summary", $"{DocText.Escape(parameter.Meaning)}{when} {DocText.Code(parameter.Code)}.".Trim()))));
    }
}
