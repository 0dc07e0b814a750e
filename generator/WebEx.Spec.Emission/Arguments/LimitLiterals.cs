using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The limits of an argument as C# arguments.</summary>
internal static class LimitLiterals
{
    /// <summary>The least and the greatest, those of the type where the argument has none.</summary>
    public static string[] Of(ArgumentModel argument, int least, int most = int.MaxValue) =>
        [CSharpLiteral.Of(argument.Min ?? least), CSharpLiteral.Of(argument.Max ?? most)];
}
