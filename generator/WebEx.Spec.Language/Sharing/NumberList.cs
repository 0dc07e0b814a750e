using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Sharing;

/// <summary>The members of an enumeration in the order of their numbers. What is no longer used stays in the list, so that nothing else gets its
/// number.</summary>
/// <param name="Members">The codes of errors, or the tokens of a choice.</param>
public sealed record NumberList(EquatableArray<string> Members)
{
    /// <summary>All members: those of the list in its order, then the others in theirs.</summary>
    /// <param name="numbered">The list; null where there is none.</param>
    /// <param name="members">What the enumeration has now.</param>
    public static EquatableArray<string> Complete(NumberList? numbered, IEnumerable<string> members)
    {
        if (numbered is null)
            return members.ToEquatableArray();
        var known = new HashSet<string>(numbered.Members, StringComparer.Ordinal);
        return numbered.Members.Concat(members.Where(member => !known.Contains(member))).ToEquatableArray();
    }
}
