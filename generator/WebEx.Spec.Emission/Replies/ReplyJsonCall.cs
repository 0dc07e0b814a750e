using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Replies;

/// <summary>The call that tells the JSON converter of a reply about one of its values.</summary>
internal static class ReplyJsonCall
{
    private const string Values = "new global::WebEx.CodeGeneration.ReplyValues()";

    /// <summary>One call into the runtime.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="reply">The reply.</param>
    public static string Of(ReplyParameter parameter, ReplyModel reply) =>
        (parameter.Parts.Count > 0 ? List(parameter, reply) : ArgumentEmitters.Of(parameter).ReplyJson(parameter)).ToString();

    private static Invocation List(ReplyParameter list, ReplyModel reply)
    {
        string name = CSharpLiteral.Of(list.Name);
        string code = CSharpLiteral.Of(list.Code);
        string parts = Values + string.Concat(ReplyValue.PartsOf(list).Select(part => Of(part, reply)));
        if (list.Separator is { } separator)
            return new(".Packed", name, code, CSharpLiteral.Of(separator[0]), CSharpLiteral.Of(list.Inner![0]), parts);
        if (list.Code.Length == 0)
            return new Invocation(".Items", name).With(ReplyValue.BoundsOf(list)).With(parts);
        return new Invocation(".Elements", name, code, parts)
            .WithFlag("isText", list.Parts[0].Code.Length == 0)
            .WithFlag("isXml", reply.Markup is { IsXml: true });
    }
}
