using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The statement that writes an argument.</summary>
internal static class WriteStatement
{
    /// <summary>One call into the runtime, or a loop over the elements of a group.</summary>
    public static IEnumerable<string> Of(ArgumentView view) => view.Model.Type == ArgumentType.Group ? Group(view) : [Call(view)];

    private static IEnumerable<string> Group(ArgumentView view)
    {
        NumberedModel numbers = view.Model.Numbered!;
        if (numbers.To is { } last)
            yield return $"writer.Elements({CSharpLiteral.Of(view.Code)}, {view.Name}.Count, {CSharpLiteral.Of(last - numbers.From + 1)});";
        foreach (string statement in Loop(view, "writer", "Write"))
            yield return statement;
    }

    /// <summary>A loop that tells the runtime each element's number before the element speaks.</summary>
    public static IEnumerable<string> Loop(ArgumentView view, string who, string method)
    {
        int from = view.Model.Numbered!.From;
        return
        [
            $"for (int i = 0; i < {view.Name}.Count; i++)",
            "{",
            $"    {who}.Item(i + {from});",
            $"    {view.Name}[i].{method}(ref {who});",
            "}",
            $"{who}.Item(null);",
        ];
    }

    private static string Call(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        string code = CSharpLiteral.Of(argument.Code);
        if (view.IsFamily)
            return Family(view, code);
        return argument.Type switch
        {
            ArgumentType.Secret => $"writer.Secret({code}, {view.Name});",
            ArgumentType.Number => $"writer.Integer({code}, {view.Name}{Digits(argument)});",
            ArgumentType.Flag => $"writer.Flag({code}, {view.Name}, {TokenLiteral.Of(argument.Flag!)});",
            ArgumentType.Choice when argument.Choice!.IsNumeric => $"writer.Integer({code}, (int?){view.Name});",
            ArgumentType.Choice => $"writer.Token({code}, (int?){view.Name}, {TokenLiteral.Of(argument.Choice!)});",
            ArgumentType.Bits => $"writer.Bits({code}, unchecked((uint?){view.Name}));",
            ArgumentType.TimeZone => $"writer.Integer({code}, (int?){view.Name});",
            ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time or ArgumentType.Phone => $"writer.{argument.Type}({Codes(argument)}, {view.Name});",
            ArgumentType.CallOutPhone => $"writer.CallOutPhone({code}, {view.Name});",
            ArgumentType.List =>
                $"writer.{(argument.List!.Of == ArgumentType.Number ? "IntegerList" : "TextList")}({code}, {view.Name}, {TokenLiteral.Of(argument.List)});",
            _ => $"writer.Text({code}, {view.Name});",
        };
    }

    /// <summary>The codes of the parts, as C# arguments.</summary>
    public static string Codes(ArgumentModel argument) => string.Join(", ", argument.Parts.Select(part => CSharpLiteral.Of(part.Code)));

    private static string Family(ArgumentView view, string code) =>
        view.Model.Type switch
        {
            ArgumentType.Secret => $"writer.Secrets({code}, {view.Value});",
            ArgumentType.Number => $"writer.Integers({code}, {view.Value}{Digits(view.Model)});",
            ArgumentType.Flag => $"writer.Flags({code}, {view.Value}, {TokenLiteral.Of(view.Model.Flag!)});",
            ArgumentType.Choice when !view.Model.Choice!.IsNumeric =>
                $"writer.Tokens({code}, {view.Value}?.Convert(value => (int?)value), {TokenLiteral.Of(view.Model.Choice)});",
            ArgumentType.Choice => $"writer.Integers({code}, {view.Value}?.Convert(value => (int?)value));",
            ArgumentType.Bits => $"writer.BitFields({code}, {view.Value}?.Convert(value => unchecked((uint?)value)));",
            ArgumentType.TimeZone => $"writer.Integers({code}, {view.Value}?.Convert(value => (int?)value));",
            _ => $"writer.Texts({code}, {view.Value});",
        };

    private static string Digits(ArgumentModel argument) => argument.Digits > 1 ? $", {argument.Digits}" : "";
}
