namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of a reply.</summary>
public static class ReplyTable
{
    private const string Home = SpecFiles.Command;

    /// <summary>The reply.</summary>
    public static MapSpec Reply { get; } =
        new(
            "reply",
            Home,
            "a reply",
            "replies",
            "What the command answers.",
            [
                new("line", Shapes.Line, "The line of the guide where the reply is described.") { IsRequired = true },
                new("status", new ValueShape.EitherShape(new ValueShape.FalseShape(), Shapes.Texts), "The word of success, or several; 'false' for none.")
                {
                    Default = "SUCCESS",
                    Example = "status: [Primary, Backup]",
                },
                new("statusCode", Shapes.Text, "The parameter that holds it.") { Default = "ST" },
                new("constants", new ValueShape.MapOfShape("code", Shapes.Token), "Sent with every reply.") { Example = "constants: { MU: OFF }" },
                new("method", Shapes.WordOf(SpecWords.Methods), "How success is sent. Failure is sent by GET.") { Default = "GET" },
                new("joint", Shapes.OneOrMore(Shapes.WordOf(SpecWords.Joints), isUnique: true), "What joins the parameters to the BackURL.")
                {
                    Default = "?",
                    Example = "joint: [\"?\", \"&\"]",
                },
                new("success", Shapes.Maps(() => Parameter), "Parameters of success."),
                new("failure", Shapes.Maps(() => Parameter), "Parameters of failure, beside status and reason."),
                new("additional", new ValueShape.TruthShape(), "Failure may carry further parameters, as the error rows say.") { Default = "false" },
                new(
                    "without",
                    Shapes.WordOf(SpecWords.WithoutBackUrl),
                    "What comes when no BackURL was given: 'markup', in an element of the site's; 'text', the redirect's parameters as plain text; 'word', "
                        + "nothing but the word of the status; 'page' and 'homePage', a page for people, with nothing to read; 'backUrlRequired'."
                ),
                new("markup", Shapes.Map(() => Markup), "A reply in angle brackets."),
                new("remarks", Shapes.Remarks, "Further facts for the doc comment of the whole reply."),
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
            ]
        )
        {
            Rules = [new MapRule.Conditional(new MapRule.SaysWord("without", "markup"), new MapRule.NeedsKeys("markup"), null)],
        };

    /// <summary>The markup of a reply.</summary>
    public static MapSpec Markup { get; } =
        new(
            "markup",
            Home,
            "markup",
            "markup",
            "A reply in angle brackets.",
            [
                new("root", Shapes.Text, "The outermost element.") { IsRequired = true },
                new(
                    "xml",
                    new ValueShape.TruthShape(),
                    "The markup is XML, with entities in its values. Other markup only looks like it: values hold raw & and <, and are taken as they are."
                )
                {
                    Default = "false",
                },
                new(
                    "elements",
                    Shapes.Maps(() => Parameter),
                    "The elements of success, beside the status. One of the same name as a success parameter is the same property."
                ),
            ]
        );

    /// <summary>A parameter of a reply.</summary>
    public static MapSpec Parameter { get; } =
        new(
            "replyParameter",
            Home,
            "a reply parameter",
            "parameters",
            "One value of a reply, or a list of them.",
            [
                new("code", Shapes.Text, "The parameter or element."),
                new("name", Shapes.Name, "The C# property.") { IsRequired = true },
                new("type", new ValueShape.KindWordShape(IsOfReply: true), "As of an argument that has one code and no parts.") { Default = "text" },
                new("meaning", Shapes.Sentence, "What it tells."),
                new(
                    "when",
                    Shapes.Text,
                    "A phrase that says when it comes; without it and 'optional' it is promised, and a success that lacks it is read as incomplete."
                )
                {
                    Example = "when: \"TC = 1\"",
                },
                new("optional", new ValueShape.TruthShape(), "The guide shows the parameter, and leaves open when it comes.") { Default = "false" },
                new("as", Shapes.FlagTokens, "The tokens of yes and no, yes first."),
                new("values", ArgumentTable.Values, "The name of a shared choice, or a map of token to name."),
                new("enum", Shapes.Name, "The C# type of a choice."),
                new("ignoreCase", new ValueShape.TruthShape(), "The tokens of a choice come in any case.") { Default = "false" },
                new("item", Shapes.Name, "The C# type of an element of a list."),
                new(
                    "from",
                    new ValueShape.IntegerShape(0, KeyLimits.MostNumber),
                    "The first number of a numbered list, whose parts have one {n} in each code."
                ),
                new("to", new ValueShape.IntegerShape(0, KeyLimits.MostNumber), "The last number, if the guide has one."),
                new("separator", Shapes.Characters, "What separates the elements of a packed list, or the values of a 'list': one character, no digit."),
                new("inner", Shapes.Characters, "What separates the parts of an element of a packed list: one character, no digit."),
                new(
                    "parts",
                    Shapes.Maps(() => Parameter),
                    "What an element of a list consists of. Those of a packed list have no codes, the first is an integer, and there are "
                        + "two to nine. In markup, "
                        + "an element comes several times, and holds a text (one part without a code) or elements (each part with a code)."
                ),
                new("line", Shapes.Line, "The line of the guide, where that is not the reply's."),
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
            ]
        )
        {
            Rules =
            [
                new MapRule.Conditional(new MapRule.NeedsKeys("parts"), new MapRule.NeedsKeys("item"), new MapRule.RefusesKeys("item", "from", "to", "inner")),
                new MapRule.FitsKindOfReply(),
            ],
        };
}
