using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>What an implementation has to know of each command to make sense of its vectors: the names of properties, and how values are written.</summary>
internal static class CommandShapes
{
    /// <summary>The shape of every command, by its id.</summary>
    public static IReadOnlyList<object> Of(Catalogue catalogue)
    {
        var ids = new CommandIds(catalogue.Commands);
        return [.. catalogue.Commands.OrderBy(ids.Of, StringComparer.Ordinal).Select(command => Of(command, ids.Of(command)))];
    }

    private static VectorFields Of(CommandModel command, string id)
    {
        var shape = new VectorFields
        {
            ["id"] = id,
            ["name"] = command.Name,
            ["path"] = RequestCheck.PathOf(command),
        };
        Add(shape, "at", command.At);
        shape.Add("centers", Texts(command.Centers.ToAbbreviations()));
        shape.Add("arguments", (object[])[.. command.Arguments.Select(argument => Of(argument, argument.Centers & command.Centers, command.Centers))]);
        shape.Add("reply", Of(command.Reply ?? ReplyModel.Usual));
        return shape;
    }

    private static VectorFields Of(ArgumentModel argument, CenterSet centers, CenterSet all)
    {
        var shape = new VectorFields();
        Add(shape, "name", argument.Name.Length > 0 ? argument.Name : null);
        Add(shape, "part", argument.Part);
        shape.Add("type", ArgumentKinds.WordOf(ArgumentKinds.Of(argument)));
        Add(shape, "code", argument.Code.Length > 0 ? argument.Code : null);
        if (argument.Aliases.Count > 0)
            shape.Add("aliases", Texts(argument.Aliases));
        if (centers != all)
            shape.Add("centers", Texts(centers.ToAbbreviations()));
        if (argument.Digits > 1)
            shape.Add("digits", (long)argument.Digits);
        if (argument.Numbered is { } numbered)
            AddNumbers(shape, numbered.From, numbered.To);
        foreach ((string name, object value) in ArgumentTesters.OfOne(argument).Shape(argument))
            shape.Add(name, value);
        if (argument.Parts.Count > 0)
            shape.Add("parts", (object[])[.. argument.Parts.Select(part => Of(part, part.Centers & all, argument.IsGroup ? all : part.Centers & all))]);
        return shape;
    }

    private static VectorFields Of(ReplyModel reply)
    {
        var shape = new VectorFields
        {
            ["statusCode"] = reply.StatusCode,
            ["statuses"] = Texts(reply.Statuses),
            ["method"] = reply.Method,
        };
        if (reply.Constants.Count > 0)
            shape.Add("constants", VectorFields.Of(reply.Constants.Select(constant => (constant.Code, (object)constant.Value))));
        shape.Add("success", Parameters(reply.Success));
        shape.Add("failure", Parameters(reply.Failure));
        if (reply.Without == ReplyWithoutBackUrl.Word)
            shape.Add("word", true);
        if (reply.Markup is { } markup)
            shape.Add(
                "markup",
                new VectorFields
                {
                    ["root"] = markup.Root,
                    ["xml"] = markup.IsXml,
                    ["elements"] = Parameters(markup.Elements),
                }
            );
        return shape;
    }

    private static object[] Parameters(IEnumerable<ReplyParameter> parameters) => [.. parameters.Select(Of)];

    private static VectorFields Of(ReplyParameter parameter)
    {
        var shape = new VectorFields
        {
            ["name"] = parameter.Name,
            ["type"] = parameter.Parts.Count > 0 ? "list" : ArgumentKinds.WordOf(ArgumentKinds.Of(parameter)),
        };
        Add(shape, "code", parameter.Code.Length > 0 ? parameter.Code : null);
        if (parameter.IsPromised)
            shape.Add("promised", true);
        if (parameter.From is { } from)
            AddNumbers(shape, from, parameter.To);
        foreach ((string name, object value) in ArgumentTesters.Of(parameter).Shape(parameter))
            shape.Add(name, value);
        Add(shape, "separator", parameter.Separator);
        Add(shape, "inner", parameter.Inner);
        if (parameter.Parts.Count > 0)
            shape.Add("parts", Parameters(parameter.Parts));
        return shape;
    }

    private static void AddNumbers(VectorFields shape, int from, int? to)
    {
        shape.Add("from", (long)from);
        if (to is { } last)
            shape.Add("to", (long)last);
    }

    private static void Add(VectorFields shape, string name, string? value)
    {
        if (value is not null)
            shape.Add(name, value);
    }

    private static object[] Texts(IEnumerable<string> texts) => [.. texts];
}
