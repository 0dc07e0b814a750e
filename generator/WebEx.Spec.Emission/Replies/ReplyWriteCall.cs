using WebEx.Spec.Emission.CSharp;
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
        string code = CSharpLiteral.Of(parameter.Code);
        string end = $"{CSharpLiteral.Of(name)}{(isPromised ? ", promised: true" : "")}";
        if (parameter.Parts.Count > 0)
            return List(parameter, value, name, end);
        return parameter.Type switch
        {
            ArgumentType.Number => $".Integer({code}, {value}, {end})",
            ArgumentType.Flag => $".Flag({code}, {value}, {TokenLiteral.Of(parameter.Flag!)}, {end})",
            ArgumentType.Choice => $".{(parameter.Choice!.IsNumeric ? "Number" : "Token")}({code}, (int?){value}, {TokenLiteral.Of(parameter.Choice)}, {end})",
            ArgumentType.List => $".TextList({code}, {value}, {CSharpLiteral.Of(parameter.Separator)}, {end})",
            ArgumentType.Key => $".Key({code}, {value}, {end})",
            _ => $".Text({code}, {value}, {end})",
        };
    }

    private static string List(ReplyParameter list, string value, string name, string end)
    {
        string code = CSharpLiteral.Of(list.Code);
        string write =
            $"static (item, writer) => writer{string.Concat(ReplyValue.PartsOf(list).Select(part => Of(part, $"item.{part.Name}", name, part.IsPromised)))}";
        if (list.Separator is { } separator)
            return $".Packed({code}, {CSharpLiteral.Of(separator[0])}, {CSharpLiteral.Of(list.Inner![0])}, {list.Parts.Count}, {value}, {write}, {end})";
        if (list.Code.Length == 0)
            return $".Items({list.From ?? 1}, {(list.To is { } to ? CSharpLiteral.Of(to) : "null")}, {value}, {write}, {end})";
        return $".Elements({code}, {value}, {write}, {end}{(list.Parts[0].Code.Length == 0 ? ", isText: true" : "")})";
    }
}
