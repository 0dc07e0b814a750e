using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A phone number in four parts.</summary>
internal sealed class PhoneTester : WholeTester
{
    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) =>
        VectorFields.Of(
            argument.Parts.Select(part =>
            {
                long usual = PhonePart.All.First(known => known.Name == part.Part).Usual.Length;
                long most = Math.Min(part.Max ?? int.MaxValue, (argument.Max ?? int.MaxValue) / argument.Parts.Count);
                return (part.Part!, (object)OfLength(Math.Max(part.Min ?? 0, Math.Min(usual, most))));
            })
        );

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center)
    {
        string first = argument.Parts[0].Part!;
        string last = argument.Parts[^1].Part!;
        // Together the parts have a length of their own.
        foreach ((string name, long length) in LengthLimits.Of(argument))
            yield return (name, PartCases.Only(first, OfLength(length / 2)).With(last, OfLength(length - (length / 2))));
        foreach (ArgumentModel part in argument.Parts)
        foreach ((string name, long length) in LengthLimits.Of(part))
            yield return ($"{part.Part}-{name}", PartCases.Only(part.Part!, OfLength(length)));
    }

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        (ArgumentModel Part, object Value)[] given = [.. Given(argument, value)];
        if (given.Sum(part => ((string)part.Value).Length) > argument.Max)
            yield return scope.Breach("combined", argument, argument.Errors.TooLong);
        foreach (Breach breach in given.SelectMany(part => LengthLimits.Check(part.Part, (string)part.Value, scope)))
            yield return breach;
    }

    private static string OfLength(long length) => FillerText.Of(FillerText.Digits, length);
}
