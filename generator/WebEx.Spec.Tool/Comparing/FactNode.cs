namespace WebEx.Spec.Tool.Comparing;

/// <summary>A thing of the catalogue with what is said of it, as text: two catalogues are compared node by node.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What tells it from others of its kind: a code, a token, a bit.</param>
internal sealed record FactNode(FactKind Kind, string Key)
{
    /// <summary>What is said of it, by the name of the fact. A fact that does not hold is not there.</summary>
    public Dictionary<string, string> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>What belongs to it.</summary>
    public List<FactNode> Children { get; } = [];

    /// <summary>Says something of it; nothing where there is nothing to say.</summary>
    public FactNode With(string name, object? value)
    {
        string? text = value switch
        {
            null or false => null,
            true => "yes",
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        if (!string.IsNullOrEmpty(text))
            Facts[name] = text;
        return this;
    }

    /// <summary>Adds what belongs to it.</summary>
    public FactNode With(IEnumerable<FactNode> children)
    {
        Children.AddRange(children);
        return this;
    }
}
