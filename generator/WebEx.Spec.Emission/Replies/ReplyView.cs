using Scriban.Runtime;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Replies;

/// <summary>The typed reply of a command.</summary>
internal static class ReplyView
{
    private const string Always = "true";

    /// <summary>The view.</summary>
    public static ScriptObject Of(CommandModel command, RenderContext context, ArgumentLinks links)
    {
        ReplyModel reply = command.Reply ?? ReplyModel.Usual;
        var parameters = reply
            .Success.Concat(reply.Markup?.Elements ?? default)
            .Concat(reply.Failure)
            .Concat(command.Later.Reply.Select(later => later.Parameter))
            .GroupBy(parameter => parameter.Name)
            .Select(group => group.First())
            .ToList();
        return View.Of(
            ("never_null", View.List(NeverNull(parameters, command))),
            ("success", ReplyMethodView.Success(command, reply, context, links)),
            ("failure", ReplyMethodView.Failure(command, reply, context, links)),
            ("json_calls", View.List(parameters.Select(parameter => ReplyJsonCall.Of(parameter, reply)))),
            (
                "parameters",
                View.List(parameters.Select(parameter => Property(new ReplyValue(parameter, command, context, links, Promise(parameter, command)))))
            ),
            ("items", View.List(parameters.Where(parameter => parameter.Parts.Count > 0).Select(list => Item(list, command, context, links))))
        );
    }

    /// <summary>The shape of the response, as the runtime takes it.</summary>
    public static string Shape(ReplyModel reply)
    {
        bool hasOtherMeaning = reply.Statuses.Count == 0 && reply.Success.Any(parameter => parameter.Code == reply.StatusCode);
        string? status =
            hasOtherMeaning ? "*"
            : reply.Statuses.Count == 0 ? null
            : string.Join("|", reply.Statuses);
        return new Invocation(
            "new global::WebEx.CodeGeneration.ReplyShape",
            CSharpLiteral.Of(status),
            $"global::WebEx.CodeGeneration.WithoutBackUrl.{reply.Without}"
        )
            .WithNamed("statusCode", reply.StatusCode == ReplyModel.Usual.StatusCode ? null : CSharpLiteral.Of(reply.StatusCode))
            .WithNamed("markupRoot", reply.Markup is { } markup ? CSharpLiteral.Of(markup.Root) : null)
            .WithNamed("constants", LiteralOrNone(string.Join("&", reply.Constants.Select(constant => $"{constant.Code}={constant.Value}"))))
            .WithFlag("isXml", reply.Markup is { IsXml: true })
            .WithFlag("isPosted", reply.IsPosted)
            .WithNamed("parameters", LiteralOrNone(Codes(reply)))
            .ToString();
    }

    private static string? LiteralOrNone(string text) => text.Length == 0 ? null : CSharpLiteral.Of(text);

    // What can be in a reply; of elements within an element, that one.
    private static string Codes(ReplyModel reply)
    {
        IEnumerable<string> codes = reply
            .Success.Concat(reply.Markup?.Elements ?? default)
            .Concat(reply.Failure)
            .SelectMany(parameter => parameter.Code.Length > 0 ? [parameter.Code.Split('/')[0]] : parameter.Parts.Select(part => part.Code))
            .Where(code => code.Length > 0 && code[0] != '#')
            .Distinct();
        return string.Join("|", reply.HasAdditional ? codes.Append("*") : codes);
    }

    // A value can be promised in the redirect, in the markup, or in both. Who has no BackURL to give gets markup alone.
    private static string? Promise(ReplyParameter parameter, CommandModel command)
    {
        ReplyModel reply = command.Reply ?? ReplyModel.Usual;
        bool inRedirect = reply.Success.Any(success => success.Name == parameter.Name && success.IsPromised);
        bool inMarkup = reply.Markup?.Elements.Any(element => element.Name == parameter.Name && element.IsPromised) ?? inRedirect;
        inRedirect |= inMarkup && command.IsAnsweredInMarkupAlone;
        return (inRedirect, inMarkup) switch
        {
            (true, true) => Always,
            (true, false) => "!reader.IsMarkup",
            (false, true) => "reader.IsMarkup",
            _ => null,
        };
    }

    // The properties that a success always fills. Lists are never null anyway.
    private static IEnumerable<string> NeverNull(IEnumerable<ReplyParameter> parameters, CommandModel command) =>
        parameters.Where(parameter => parameter.Parts.Count == 0 && Promise(parameter, command) == Always).Select(parameter => parameter.Name);

    private static ScriptObject Item(ReplyParameter list, CommandModel command, RenderContext context, ArgumentLinks links) =>
        View.Of(
            ("name", list.Item),
            ("doc", View.List(DocText.Element("summary", DocText.Escape($"One of the {list.Name} in the reply to {command.Name}.")))),
            ("constructor", ReplyMethodView.Constructor(list, command, context, links)),
            (
                "parameters",
                View.List(ReplyValue.PartsOf(list).Select(part => Part(new ReplyValue(part, command, context, links, part.IsPromised ? Always : null))))
            )
        );

    // An element that lacks what is promised is not kept, so that its value is never seen.
    private static ScriptObject Part(ReplyValue value) =>
        value.IsPromised
            ? View.Of(("name", value.Name), ("type", value.ElementType), ("read", value.ReadPromised), ("doc", View.List(value.Doc)))
            : Property(value);

    private static ScriptObject Property(ReplyValue value) =>
        View.Of(("name", value.Name), ("type", value.PropertyType), ("read", value.Read), ("doc", View.List(value.Doc)));
}
