using Scriban.Runtime;
using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Enums;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Emission.Replies;
using WebEx.Spec.Emission.Rules;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Commands;

/// <summary>Everything that the template of a command shows.</summary>
internal static class CommandView
{
    /// <summary>The view of a command.</summary>
    public static ScriptObject Of(CommandModel command, RenderContext context)
    {
        int slots = 0;
        var links = new ArgumentLinks(command, context);
        var arguments = command
            .Arguments.Select(argument =>
            {
                ArgumentEmitter emitter = ArgumentEmitters.Of(argument);
                return new ArgumentView(emitter, argument, command, context, links, slot: emitter.IsKept(argument) ? ++slots : 0);
            })
            .ToList();
        var byName = arguments.ToDictionary(view => view.Name, StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(
            command
                .Arguments.SelectMany(argument => argument.Coded)
                .GroupBy(argument => argument.Code)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key),
            StringComparer.Ordinal
        );
        var rules = new RuleStatements(command, byName);
        return View.Of(
            ("namespace", $"{context.RootNamespace}.{command.Namespace}"),
            ("access", context.Access),
            ("name", command.Name),
            ("self", context.TypeName(command.Namespace, command.Name)),
            ("id", DocText.Escape(command.Id)),
            ("doc", View.List(Doc(command, links).Concat(DocText.SeeAlso(context.PageOf(command))))),
            ("deprecated", command.Deprecated is null ? null : CSharpLiteral.Of($"The guide calls this command deprecated; {command.Deprecated} replaces it.")),
            ("version", CSharpLiteral.Of(GeneratorVersion.Text)),
            ("definition", View.List(Definition(command, context))),
            ("only_center", OnlyCenter(command)),
            ("has_required", arguments.Exists(view => view.Modifier.Length > 0)),
            ("constants", View.List(command.Arguments.SelectMany(argument => argument.Tokens.Select(token => Constant(argument, token))))),
            ("has_json", context.Consumer.HasJson),
            ("has_not_null_when", context.Consumer.HasNotNullWhen),
            ("properties", View.List(arguments.Select(view => Property(view, ambiguous.Contains(view.Model.Code))))),
            ("invalid", View.List(arguments.SelectMany(view => ReadExpression.Invalid(view, ambiguous.Contains(view.Model.Code))))),
            ("checks", View.List(arguments.SelectMany(CheckStatements.Of).Concat(rules.Of(command.Rules)))),
            ("groups", View.List(arguments.Where(view => view.Model.IsGroup).Select(view => Group(view.Model, command, context, links)))),
            ("enums", View.List(OwnEnums(command))),
            ("errors", ErrorView.Members(command, links)),
            ("error_table", ErrorView.Table(command)),
            ("reply", ReplyView.Of(command, context, links))
        );
    }

    // Where there is no choice, the caller needs not name a center.
    private static ScriptObject? OnlyCenter(CommandModel command) =>
        CenterText.Single(command.Centers) is { } center ? View.Of(("expression", center), ("words", CenterText.Words(command.Centers))) : null;

    private static ScriptObject Constant(ArgumentModel argument, ChoiceValue token) =>
        View.Of(
            ("name", token.Name),
            ("value", CSharpLiteral.Of(token.Token)),
            ("doc", View.List(DocText.Element("summary", DocText.Escape($"{token.Meaning ?? token.Name + "."} For {argument.Name}."))))
        );

    /// <summary>An argument, as a property.</summary>
    public static ScriptObject Property(ArgumentView view, bool isAmbiguous) =>
        View.Of(
            ("name", view.Name),
            ("type", view.PropertyType),
            ("modifier", view.Modifier),
            ("accessors", view.Accessors),
            ("json_converter", view.JsonConverter),
            ("is_ignored_as_data_member", view.IsIgnoredAsDataMember),
            ("initializer", view.Initializer),
            ("doc", View.List(ArgumentDoc.Of(view))),
            ("deprecated", view.Model.Deprecated is { } instead ? CSharpLiteral.Of($"Deprecated in the guide: {instead.TrimEnd('.')}.") : null),
            ("write", View.List(view.Emitter.Write(view))),
            ("read", ReadExpression.Of(view, isAmbiguous))
        );

    // An element of a group has properties, statements and checks of its own; {n} in its codes is the number that reader, writer and checks are told
    // beforehand.
    private static ScriptObject Group(ArgumentModel group, CommandModel command, RenderContext context, ArgumentLinks links)
    {
        var parts = group
            .Parts.Select(part => new ArgumentView(ArgumentEmitters.Of(part), part with { Numbered = null }, command, context, links, isElement: true))
            .ToList();
        return View.Of(
            ("name", group.Item),
            ("doc", View.List(DocText.Element("summary", DocText.Escape($"One of the {group.Name} of {command.Name}.")))),
            ("properties", View.List(parts.Select(part => Property(part, isAmbiguous: false)))),
            ("checks", View.List(parts.SelectMany(CheckStatements.Of).Concat(CheckStatements.OfElement(group, parts))))
        );
    }

    private static IEnumerable<string> Doc(CommandModel command, ArgumentLinks links)
    {
        foreach (string line in DocText.Element("summary", links.Escape(command.Summary)))
            yield return line;
        string remarks = string.Join(" ", Remarks(command, links));
        string[] later = [.. LaterDoc.Lines(command.Later.Remarks, links)];
        if (remarks.Length + later.Length == 0)
        {
            foreach (string line in DocText.Element("remarks", Place(command)))
                yield return line;
            yield break;
        }

        yield return "<remarks>";
        foreach (string line in DocText.Element("para", Place(command)).Concat(DocText.Element("para", remarks)).Concat(later))
            yield return line;
        yield return "</remarks>";
    }

    // Where the command is on the wire, for whom, and in the guide.
    private static string Place(CommandModel command)
    {
        string query = command.At is null ? command.Path : $"{command.Path}?AT={command.At}";
        string access = command.Access switch
        {
            AccessLevel.Login => ", for users who have logged in",
            AccessLevel.Host => ", for hosts who have logged in",
            AccessLevel.SiteAdmin => ", for site administrators who have logged in",
            _ => "",
        };
        string centers = command.Centers == CenterSet.All ? "all centers" : CenterText.Words(command.Centers);
        string guide = command.Guide.Section.Length > 0 ? " " + DocText.Escape($"Guide: \"{command.Guide.Section}\", page {command.Guide.Page}.") : "";
        return $"{DocText.Code(query)}; {centers}{access}.{guide}";
    }

    private static IEnumerable<string> Remarks(CommandModel command, ArgumentLinks links)
    {
        foreach (RemarkModel remark in command.Remarks)
            yield return links.Escape(remark.Text);
        foreach (RuleModel rule in command.Rules.Where(rule => rule.Kind == RuleKind.Note))
            yield return links.Escape(rule.Text!);
    }

    private static IEnumerable<ScriptObject> Definition(CommandModel command, RenderContext context)
    {
        string self = context.TypeName(command.Namespace, command.Name);
        yield return Argument("path", CSharpLiteral.Of(command.Path));
        yield return Argument("at", CSharpLiteral.Of(command.At));
        yield return Argument("name", CSharpLiteral.Of(command.Name));
        yield return Argument("centers", CenterText.Expression(command.Centers));
        yield return Argument("guideSection", CSharpLiteral.Of(command.Guide.Section));
        yield return Argument("guidePage", CSharpLiteral.Of(command.Guide.Page));
        yield return Argument("effect", $"global::WebEx.CommandEffect.{command.Effect}");
        yield return Argument("reply", ReplyView.Shape(command.Reply ?? ReplyModel.Usual));
        yield return Argument("createRequest", $"static reader => new {self}(reader)");
        yield return Argument("createReply", $"static (ref global::WebEx.CodeGeneration.ReplyReader reader) => new {self}Reply(ref reader)");
        yield return Argument("errors", $"{self}ErrorCodes.Table");
        yield return Argument("errorType", $"typeof({self}Error)");

        static ScriptObject Argument(string name, string value) => View.Of(("name", name), ("value", value));
    }

    /// <summary>The enums of a command's own.</summary>
    public static IEnumerable<ScriptObject> OwnEnums(CommandModel command)
    {
        IEnumerable<ChoiceModel> choices = command.AllChoices.Where(choice => !choice.IsShared);
        IEnumerable<BitsModel> fields = command.AllBits.Where(field => !field.IsShared);
        return choices
            .GroupBy(choice => choice.EnumName)
            .Select(group => EnumViews.Of(group.First()))
            .Concat(fields.GroupBy(field => field.EnumName).Select(group => EnumViews.Of(group.First())));
    }
}
