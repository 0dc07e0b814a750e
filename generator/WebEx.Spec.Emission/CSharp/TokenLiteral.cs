using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.CSharp;

/// <summary>What the runtime is told of the values that the site knows, as C# arguments.</summary>
internal static class TokenLiteral
{
    /// <summary>The tokens of yes and no.</summary>
    public static string Of(FlagTokens flag) => CSharpLiteral.Of($"{flag.Yes}/{flag.No}");

    /// <summary>The tokens of a choice, in the order of its members.</summary>
    public static string Of(ChoiceModel choice) => CSharpLiteral.Of(string.Join("|", choice.Values.Select(value => value.Token)));

    /// <summary>Separator and brackets of a list.</summary>
    public static string Of(ListModel list) => $"{CSharpLiteral.Of(list.Separator)}, {CSharpLiteral.Of(list.Open)}, {CSharpLiteral.Of(list.Close)}";
}
