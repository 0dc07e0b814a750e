using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The statements that check the limits of one argument.</summary>
internal static class CheckStatements
{
    /// <summary>One call into the runtime for each limit; none where the argument has none.</summary>
    public static IEnumerable<string> Of(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        if (view.IsRestricted)
            yield return new Invocation("check.Centers", view.IsGiven, CenterText.Expression(view.Centers)).With(view.Identity()).Statement;
        foreach (string statement in view.Emitter.CheckPresence(view))
            yield return statement;
        if (argument.Deprecated is { } instead)
            yield return view.Deprecated(view.IsGiven, null, instead);
        if (argument.Least is { } least)
            yield return new Invocation("check.Least", view.Count, CSharpLiteral.Of(least))
                .With(view.Identity())
                .WithOptional(SiteErrorLiteral.Of(argument.Errors.TooFew))
                .Statement;
        foreach (string statement in view.IsFamily ? OfFamily(view) : view.Emitter.CheckOne(view))
            yield return statement;
    }

    /// <summary>An element of a group that holds nothing would not be sent, and the site would not look for those behind it.</summary>
    public static IEnumerable<string> OfElement(ArgumentModel group, IReadOnlyList<ArgumentView> parts)
    {
        if (parts.Any(part => part.IsRequired))
            yield break;
        string codes = CSharpLiteral.Of(string.Join(", ", group.Parts.SelectMany(part => part.Coded).Select(part => part.Code)));
        yield return new Invocation("check.AnyOf", string.Join(" || ", parts.Select(part => part.IsGiven)), codes).With(parts[0].Identity()).Statement;
    }

    private static IEnumerable<string> OfFamily(ArgumentView view)
    {
        string[] each = [.. view.Emitter.CheckEach(view)];
        return
        [
            new Invocation("check.Numbers", view.Value).With(view.Identity()).Statement,
            .. view.Emitter.CheckFamily(view),
            .. each.Length == 0
                ? Array.Empty<string>()
                : [$"for (int number = -1; check.Next({view.Value}, ref number);)", "{", .. each.Select(statement => "    " + statement), "}"],
        ];
    }
}
