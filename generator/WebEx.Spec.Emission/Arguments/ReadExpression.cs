using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The expression that reads an argument back.</summary>
internal static class ReadExpression
{
    /// <summary>One call into the runtime. A code with two meanings is read only in the centers of its own.</summary>
    public static string Of(ArgumentView view, bool isAmbiguous)
    {
        if (view.IsFamily)
            return view.Emitter.ReadFamily(view, Centers(view, isAmbiguous));
        string value = view.Emitter.ReadOne(view, Centers(view, isAmbiguous));
        if (view.IsNonNullableDate)
            return value + ".GetValueOrDefault()";
        return view.IsNonNullableText
            ? new Invocation("reader.Required", value).With(view.Identity()).WithOptional(SiteErrorLiteral.Of(view.Model.Errors.Missing)).ToString()
            : value;
    }

    /// <summary>The statements that name the error of a value that is none of the argument's type, where the site has one.</summary>
    public static IEnumerable<string> Invalid(ArgumentView view, bool isAmbiguous)
    {
        foreach (ArgumentModel coded in view.Model.Coded.Where(view.Emitter.CanBeUnreadable))
        {
            if (SiteErrorLiteral.Of(coded.Errors.Invalid ?? view.Model.Errors.Invalid) is { } error)
                yield return new Invocation("reader.Invalid", ArgumentView.CodesOf(coded), error).WithOptional(Centers(view, isAmbiguous)).Statement;
        }
    }

    private static string? Centers(ArgumentView view, bool isAmbiguous) => isAmbiguous ? CenterText.Expression(view.Centers) : null;
}
