namespace WebEx.Spec.Language.Keys;

/// <summary>A key of the language, at one place.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What it takes.</param>
/// <param name="Meaning">What it says, in one or two sentences. Words of the language stand between single quotes.</param>
public sealed record KeySpec(string Name, ValueShape Value, string Meaning)
{
    /// <summary>True where the key has to be there. A file of the consumer's own needs no line and no place in the guide.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What leaving it out means, as it would be written; null where that is a matter of the other keys, or nothing.</summary>
    public string? Default { get; init; }

    /// <summary>How it is written, as YAML; null where the value says it.</summary>
    public string? Example { get; init; }
}
