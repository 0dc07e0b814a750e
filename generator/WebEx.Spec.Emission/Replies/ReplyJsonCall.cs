using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Replies;

/// <summary>The call that tells the JSON converter of a reply about one of its values.</summary>
internal static class ReplyJsonCall
{
    private const string Values = "new global::WebEx.CodeGeneration.ReplyValues()";

    /// <summary>One call into the runtime.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="reply">The reply.</param>
    public static string Of(ReplyParameter parameter, ReplyModel reply)
    {
        string names = $"{CSharpLiteral.Of(parameter.Name)}, {CSharpLiteral.Of(parameter.Code)}";
        if (parameter.Parts.Count > 0)
            return List(parameter, reply, names);
        return parameter.Type switch
        {
            ArgumentType.Number => $".Integer({names})",
            ArgumentType.Flag => $".Flag({names}, {TokenLiteral.Of(parameter.Flag!)})",
            ArgumentType.Choice => $".Choice({names}, {TokenLiteral.Of(parameter.Choice!)}, "
                + $"{Members(parameter.Choice!)}{(parameter.Choice!.IgnoreCase ? ", ignoreCase: true" : "")})",
            ArgumentType.List => $".TextList({names}, {CSharpLiteral.Of(parameter.Separator)})",
            ArgumentType.Secret => $".Text({names}, isSecret: true)",
            _ => $".Text({names})",
        };
    }

    private static string List(ReplyParameter list, ReplyModel reply, string names)
    {
        string parts = Values + string.Concat(ReplyValue.PartsOf(list).Select(part => Of(part, reply)));
        if (list.Separator is { } separator)
            return $".Packed({names}, {CSharpLiteral.Of(separator[0])}, {CSharpLiteral.Of(list.Inner![0])}, {parts})";
        if (list.Code.Length == 0)
            return $".Items({CSharpLiteral.Of(list.Name)}, {list.From ?? 1}, {(list.To is { } to ? CSharpLiteral.Of(to) : "null")}, {parts})";
        return $".Elements({names}, "
            + $"{parts}{(list.Parts[0].Code.Length == 0 ? ", isText: true" : "")}{(reply.Markup is { IsXml: true } ? ", isXml: true" : "")})";
    }

    private static string Members(ChoiceModel choice) => CSharpLiteral.Of(string.Join("|", choice.Values.Select(value => value.Name)));
}
