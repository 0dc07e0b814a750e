namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>Values of which not all parts are given.</summary>
internal static class PartCases
{
    /// <summary>Each part alone, and where it is tried in every way, all but that part.</summary>
    public static IEnumerable<(string Name, object Value)> Of(VectorFields value, bool isThorough)
    {
        foreach ((string part, object given) in value)
        {
            if (isThorough)
                yield return ($"without-{part}", value.Without(part));
            yield return ($"only-{part}", Only(part, given));
        }
    }

    /// <summary>A part alone.</summary>
    public static VectorFields Only(string part, object value) => new() { [part] = value };
}
