using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>What an argument does against its own facts, whether it is given or not.</summary>
internal static class ArgumentCheck
{
    /// <summary>All of it.</summary>
    public static IEnumerable<Breach> Of(ArgumentModel argument, object? value, CheckScope scope)
    {
        ArgumentTester tester = ArgumentTesters.Of(argument);
        if (value is not null && !scope.IsEverywhere(argument) && !scope.Has(argument.Centers))
            yield return scope.Breach("notInCenter", argument);
        foreach (Breach breach in tester.CheckPresence(argument, value, scope))
            yield return breach;
        if (value is null)
            yield break;
        if (argument.Deprecated is not null)
            yield return scope.Notice("deprecated", argument);
        if (argument.Least is { } least && CountOf(value) < least)
            yield return scope.Breach("tooFew", argument, argument.Errors.TooFew);
        foreach (Breach breach in tester.Check(argument, value, scope))
            yield return breach;
    }

    /// <summary>How many values there are of what can hold several; a single one counts as many.</summary>
    public static int CountOf(object value) =>
        value switch
        {
            VectorFields fields => fields.Count,
            IReadOnlyList<object> list => list.Count,
            _ => int.MaxValue,
        };
}
