using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>Calls that write and read a value whose parts have codes of their own.</summary>
internal static class PartCodes
{
    /// <summary>The call that writes it.</summary>
    public static Invocation Writing(string method, ArgumentView view) =>
        new Invocation(method, [.. view.Model.Parts.Select(part => CSharpLiteral.Of(part.Code))]).With(view.Name);

    /// <summary>The member of the value that a part is.</summary>
    public static string Member(ArgumentModel part) => char.ToUpperInvariant(part.Part![0]) + part.Part.Substring(1);

    /// <summary>The call that reads it.</summary>
    public static string Reading(string method, ArgumentView view, string? centers) =>
        new Invocation(method, [.. view.Model.Parts.Select(ArgumentView.CodesOf)]).WithOptional(centers).ToString();
}
