namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A part of a phone number.</summary>
/// <param name="Name">The word for it in a spec file.</param>
/// <param name="Usual">What it usually is in vectors.</param>
internal sealed record PhonePart(string Name, string Usual)
{
    /// <summary>Country, area, local number and extension.</summary>
    public static IReadOnlyList<PhonePart> All { get; } = [new("country", "1"), new("area", "408"), new("local", "5550100"), new("extension", "12")];
}
