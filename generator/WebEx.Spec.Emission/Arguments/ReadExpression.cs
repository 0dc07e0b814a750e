using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The expression that reads an argument back.</summary>
internal static class ReadExpression
{
    /// <summary>One call into the runtime. A code with two meanings is read only in the centers of its own.</summary>
    public static string Of(ArgumentView view, bool isAmbiguous)
    {
        ArgumentModel argument = view.Model;
        string centers = isAmbiguous ? $", {CenterText.Expression(view.Centers)}" : "";
        string code = Code(argument);
        if (view.IsFamily)
            return Family(view, centers);
        string value = argument.Type switch
        {
            ArgumentType.Secret => $"reader.Secret({code}{centers})",
            ArgumentType.Number => $"reader.Integer({code}{centers})",
            ArgumentType.Flag => $"reader.Flag({code}, {TokenLiteral.Of(argument.Flag!)}{centers})",
            ArgumentType.Choice when argument.Choice!.IsNumeric => $"({view.ElementType}?)reader.Integer({code}{centers})",
            ArgumentType.Choice => $"({view.ElementType}?)reader.Token({code}, "
                + $"{TokenLiteral.Of(argument.Choice!)}{(argument.Choice!.IgnoreCase ? ", ignoreCase: true" : "")}{Named(centers)})",
            ArgumentType.Bits => $"unchecked(({view.ElementType}?)reader.Bits({code}{centers}))",
            ArgumentType.TimeZone => $"({view.ElementType}?)reader.Integer({code}{centers})",
            ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time or ArgumentType.Phone =>
                $"reader.{argument.Type}({string.Join(", ", argument.Parts.Select(Code))}{centers})",
            ArgumentType.Group => Group(view, centers),
            ArgumentType.CallOutPhone => $"reader.CallOutPhone({code}{centers})",
            ArgumentType.List => $"reader.{(argument.List!.Of == ArgumentType.Number ? "IntegerList" : "TextList")}({code}, "
                + $"{TokenLiteral.Of(argument.List)}{Named(centers)})",
            _ => $"reader.Text({code}{centers})",
        };
        if (view.IsNonNullableDate)
            return value + ".GetValueOrDefault()";
        return view.IsNonNullableText ? $"reader.Required({value}, {view.Identity()}{SiteErrorLiteral.Last(argument.Errors.Missing)})" : value;
    }

    /// <summary>The statements that name the error of a value that is none of the argument's type, where the site has one.</summary>
    public static IEnumerable<string> Invalid(ArgumentView view, bool isAmbiguous)
    {
        string centers = isAmbiguous ? $", {CenterText.Expression(view.Centers)}" : "";
        foreach (ArgumentModel argument in view.Model.Coded.Where(argument => CanBeUnreadable(view.Model, argument)))
        {
            if ((argument.Errors.Invalid ?? view.Model.Errors.Invalid) is { } error)
                yield return $"reader.Invalid({Code(argument)}, {SiteErrorLiteral.Of(error)}{centers});";
        }
    }

    private static bool CanBeUnreadable(ArgumentModel whole, ArgumentModel argument) =>
        whole.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time || !(whole.Type == ArgumentType.Phone || argument.IsTextual);

    // The proper code, and the older ones.
    private static string Code(ArgumentModel argument) => CSharpLiteral.Of(string.Join("|", argument.Aliases.Prepend(argument.Code)));

    private static string Group(ArgumentView view, string centers)
    {
        ArgumentModel argument = view.Model;
        string codes = string.Join("|", argument.Parts.SelectMany(part => part.Coded).SelectMany(part => part.Aliases.Prepend(part.Code)));
        string to = argument.Numbered!.To is { } last ? CSharpLiteral.Of(last) : "null";
        return $"reader.Items({CSharpLiteral.Of(codes)}, {argument.Numbered.From}, {to}, item => new {view.ItemType}(item){centers})";
    }

    // After optional arguments, the centers go by name.
    private static string Named(string centers) => centers.Length == 0 ? "" : ", centers: " + centers.Substring(2);

    private static string Family(ArgumentView view, string centers)
    {
        ArgumentModel argument = view.Model;
        string range = $"{Code(argument)}, {view.Bounds}";
        return argument.Type switch
        {
            ArgumentType.Number => $"reader.Integers({range}{centers})",
            ArgumentType.Flag => $"reader.Flags({range}, {TokenLiteral.Of(argument.Flag!)}{centers})",
            ArgumentType.Choice when !argument.Choice!.IsNumeric => $"reader.TokenIndexes({range}, "
                + $"{TokenLiteral.Of(argument.Choice)}{(argument.Choice.IgnoreCase ? ", ignoreCase: true" : "")}{Named(centers)}).Convert(value "
                + $"=> ({view.ElementType}?)value)",
            ArgumentType.Bits => $"reader.BitFields({range}{centers}).Convert(value => unchecked(({view.ElementType}?)value))",
            ArgumentType.Choice or ArgumentType.TimeZone => $"reader.Integers({range}{centers}).Convert(value => ({view.ElementType}?)value)",
            ArgumentType.Secret => $"reader.Secrets({range}{centers})",
            _ => $"reader.Texts({range}{centers})",
        };
    }
}
