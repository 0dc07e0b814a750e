namespace WebEx.Spec.Tool.Vectors;

/// <summary>What an implementation of the API does, and vectors test.</summary>
/// <param name="Name">The name, which is that of the file and of the schema.</param>
/// <param name="Summary">What is done, in a sentence.</param>
internal sealed record VectorKind(string Name, string Summary)
{
    /// <summary>Arguments become a query, or a form's body.</summary>
    public static VectorKind Encode { get; } = new("encode", "Arguments become a query, or are refused because the site would read something else.");

    /// <summary>A query becomes arguments.</summary>
    public static VectorKind Decode { get; } = new("decode", "A URL, a query or a form's body becomes arguments.");

    /// <summary>A query that is damaged in one of the ways in which programs damage them.</summary>
    public static VectorKind Malformed { get; } =
        new("malformed", "A text is damaged in one of the ways in which programs damage them, and read all the same.");

    /// <summary>Limits and rules.</summary>
    public static VectorKind Validate { get; } = new("validate", "Arguments are held against the limits and rules of a center.");

    /// <summary>What the site answers.</summary>
    public static VectorKind Reply { get; } = new("reply", "What the site answers is read, in each of its shapes.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<VectorKind> All { get; } = [Encode, Decode, Malformed, Validate, Reply];
}
