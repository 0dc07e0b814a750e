using System.Text.Json.Nodes;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Replies as a spec file has them.</summary>
internal static class ReplyNodes
{
    public static JsonObject Of(ReplyModel reply)
    {
        JsonNode? status =
            reply.Statuses.Count == 0 ? false
            : reply.Statuses.SequenceEqual(ReplyModel.Usual.Statuses) ? null
            : SpecNodes.List(reply.Statuses);
        return new JsonObject()
            .With("line", SpecNodes.Line(reply.Line))
            .With("status", status)
            .With("statusCode", reply.StatusCode == ReplyModel.Usual.StatusCode ? null : reply.StatusCode)
            .With(
                "constants",
                reply.Constants.Count == 0
                    ? null
                    : new JsonObject(reply.Constants.Select(constant => KeyValuePair.Create(constant.Code, (JsonNode?)constant.Value)))
            )
            .With("method", reply.IsPosted ? reply.Method : null)
            .With("joint", reply.Joints.SequenceEqual(ReplyModel.Usual.Joints) ? null : SpecNodes.List(reply.Joints))
            .With("success", Parameters(reply.Success))
            .With("failure", Parameters(reply.Failure))
            .With("additional", reply.HasAdditional ? true : null)
            .With(
                "without",
                reply.Without == ReplyWithoutBackUrl.NotStated ? null : $"{char.ToLowerInvariant(reply.Without.ToString()[0])}{reply.Without.ToString()[1..]}"
            )
            .With(
                "markup",
                reply.Markup is { } markup
                    ? new JsonObject { ["root"] = markup.Root }
                        .With("xml", markup.IsXml ? true : null)
                        .With("elements", Parameters(markup.Elements))
                    : null
            )
            .With("remarks", SpecNodes.Remarks(reply.Remarks));
    }

    private static JsonArray? Parameters(EquatableArray<ReplyParameter> parameters) =>
        parameters.Count == 0 ? null : new JsonArray([.. parameters.Select(Parameter)]);

    private static JsonObject Parameter(ReplyParameter parameter) =>
        new JsonObject()
            .With("code", parameter.Code.Length == 0 ? null : parameter.Code)
            .With("name", parameter.Name)
            .With("type", parameter.Type == ArgumentType.Text ? null : SpecNodes.Word(parameter.Type))
            .With("meaning", parameter.Meaning.Length == 0 ? null : parameter.Meaning)
            .With("when", parameter.When)
            .With("optional", parameter.IsOptional ? true : null)
            .With("as", SpecNodes.Flag(parameter.Flag))
            .WithChoice(parameter.Choice)
            .With("item", parameter.Item)
            .With("from", parameter.From)
            .With("to", parameter.To)
            .With("separator", parameter.Separator)
            .With("inner", parameter.Inner)
            .With("line", SpecNodes.Line(parameter.Line))
            .With("parts", Parameters(parameter.Parts));
}
