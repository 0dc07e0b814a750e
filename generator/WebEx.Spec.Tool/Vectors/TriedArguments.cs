using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>The arguments of a command, in its order.</summary>
internal static class TriedArguments
{
    /// <summary>
    /// Each, with true for the first of its kind, which is tried in every way. What the others share with that one need not be tried again, only what depends
    /// on their own facts.
    /// </summary>
    public static IReadOnlyList<(ArgumentModel Argument, bool IsThorough)> Of(CommandModel command)
    {
        var seen = new HashSet<ArgumentKind>();
        return [.. command.Arguments.Select(argument => (argument, seen.Add(ArgumentKinds.Of(argument))))];
    }
}
