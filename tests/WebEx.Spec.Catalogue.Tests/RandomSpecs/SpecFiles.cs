using System.Text.Json.Nodes;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>A random catalogue as files.</summary>
internal static class SpecFiles
{
    /// <summary>The pages and the shared definitions.</summary>
    public static string Shared(RandomSpec spec) =>
        YamlText.Document(
            new JsonObject
            {
                ["pages"] = new JsonArray([
                    .. spec.Pages.Select(page =>
                        new JsonObject { ["page"] = page.Page }
                            .With("family", page.Family)
                            .With("namespace", page.Namespace)
                            .With("path", page.Path == page.Page ? null : page.Path)
                            .With("line", page.Line)
                    ),
                ]),
                ["choices"] = new JsonObject(
                    spec.Choices.Select(choice =>
                        KeyValuePair.Create(
                            ArgumentNodes.SharedName(choice.EnumName),
                            (JsonNode?)
                                new JsonObject
                                {
                                    ["enum"] = choice.EnumName,
                                    ["line"] = choice.Line,
                                    ["meaning"] = choice.Meaning,
                                    ["values"] = SpecNodes.Values(choice.Values),
                                }.With("ignoreCase", choice.IgnoreCase ? true : null)
                        )
                    )
                ),
                ["bits"] = new JsonObject(
                    spec.Bits.Select(field =>
                        KeyValuePair.Create(
                            ArgumentNodes.SharedName(field.EnumName),
                            (JsonNode?)
                                new JsonObject
                                {
                                    ["enum"] = field.EnumName,
                                    ["line"] = field.Line,
                                    ["meaning"] = field.Meaning,
                                    ["bits"] = SpecNodes.Bits(field),
                                }
                        )
                    )
                ),
            }
        );

    /// <summary>Where the file of a command has to be.</summary>
    public static string PathOf(CommandModel command) =>
        $"spec/pages/{command.Page.Replace(".php", "", StringComparison.Ordinal)}/{(command.Family is { } family ? family + "/" : "")}{command.At}.yaml";

    public static string Command(CommandModel command) =>
        YamlText.Document(
            new JsonObject()
                .With("command", command.At)
                .With("page", command.Page)
                .With("family", command.Family)
                .With("name", command.Name)
                .With("centers", SpecNodes.Centers(command.Centers))
                .With("access", command.Access == AccessLevel.None ? null : Lower(command.Access.ToString()))
                .With("effect", command.Effect == Spec.Language.Model.CommandEffect.Changes ? null : Lower(command.Effect.ToString()))
                .With(
                    "guide",
                    new JsonObject
                    {
                        ["section"] = command.Guide.Section,
                        ["page"] = command.Guide.Page,
                        ["line"] = command.Guide.Line,
                    }.With("errors", command.Guide.Errors)
                )
                .With("summary", command.Summary)
                .With("deprecated", command.Deprecated)
                .With("remarks", SpecNodes.Remarks(command.Remarks))
                .With("arguments", command.Arguments.Count == 0 ? null : new JsonArray([.. command.Arguments.Select(ArgumentNodes.Of)]))
                .With("rules", command.Rules.Count == 0 ? null : new JsonArray([.. command.Rules.Select(RuleNodes.Of)]))
                .With("reply", command.Reply is { } reply ? ReplyNodes.Of(reply) : null)
                .With("errors", Errors(command.Errors))
        );

    private static JsonObject Errors(EquatableArray<ErrorModel> errors)
    {
        var map = new JsonObject();
        foreach (ErrorModel error in errors.Reverse())
            map[error.Code] = new JsonObject { ["line"] = error.Line, ["meaning"] = error.Meaning }
                .With("name", error.Name == ErrorCodes.MemberName(error.Code) ? null : error.Name)
                .With("centers", SpecNodes.Centers(error.Centers))
                .With("adds", SpecNodes.Listed(error.Adds))
                .With("printed", SpecNodes.Listed(error.Printed))
                .With("remarks", SpecNodes.Remarks(error.Remarks));
        return map;
    }

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
