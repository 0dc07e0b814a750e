using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Replies;

/// <summary>The call that writes a value of a reply, or a list of them.</summary>
internal static class ReplyWriteCall
{
    /// <summary>One call into the runtime.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="value">The expression of what is written.</param>
    /// <param name="name">The parameter that a mistake is reported for.</param>
    /// <param name="isPromised">Whether it cannot be left out.</param>
    public static string Of(ReplyParameter parameter, string value, string name, bool isPromised)
    {
        Invocation call = parameter.Parts.Count > 0 ? List(parameter, value, name) : ArgumentEmitters.Of(parameter).WriteReply(parameter, value);
        return call.With(CSharpLiteral.Of(name)).WithFlag("promised", isPromised).WithFlag("isText", IsListOfTexts(parameter)).ToString();
    }

    private static Invocation List(ReplyParameter list, string value, string name)
    {
        string code = CSharpLiteral.Of(list.Code);
        string write =
            $"static (item, writer) => writer{string.Concat(ReplyValue.PartsOf(list).Select(part => Of(part, $"item.{part.Name}", name, part.IsPromised)))}";
        if (list.Separator is { } separator)
            return new Invocation(".Packed", code, CSharpLiteral.Of(separator[0]), CSharpLiteral.Of(list.Inner![0])).With(
                CSharpLiteral.Of(list.Parts.Count),
                value,
                write
            );
        return list.Code.Length == 0 ? new Invocation(".Items", ReplyValue.BoundsOf(list)).With(value, write) : new Invocation(".Elements", code, value, write);
    }

    private static bool IsListOfTexts(ReplyParameter list) =>
        list.Parts.Count > 0 && list.Separator is null && list.Code.Length > 0 && list.Parts[0].Code.Length == 0;
}
