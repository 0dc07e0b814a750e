namespace WebEx.Spec.Emission.CSharp;

/// <summary>Names of parameters of generated methods. Properties of one type differ in more than capitals, so that their parameters differ too.</summary>
internal static class ParameterName
{
    private static readonly HashSet<string> Keywords = new(
        (
            "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern "
            + "false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override "
            + "params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof "
            + "uint ulong unchecked unsafe ushort using virtual void volatile while __arglist __makeref __reftype __refvalue"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>The name for a property: <c>WebExId</c> as <c>webExId</c>, <c>URLPath</c> as <c>urlPath</c>.</summary>
    public static string Of(string property)
    {
        int capitals = 0;
        while (capitals < property.Length && char.IsUpper(property[capitals]))
            capitals++;
        int lowered = capitals > 1 && capitals < property.Length && char.IsLetter(property[capitals]) ? capitals - 1 : Math.Max(capitals, 1);
        return property.Substring(0, lowered).ToLowerInvariant() + property.Substring(lowered);
    }

    /// <summary>A name as it is in code.</summary>
    public static string Escaped(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>A name that no other parameter has: the wanted one where it is free.</summary>
    public static string Free(string wanted, ICollection<string> taken)
    {
        while (taken.Contains(wanted))
            wanted += "InCode";
        return wanted;
    }
}
