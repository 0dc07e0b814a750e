using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A phone number in one value, with a comma behind each of its parts.</summary>
internal sealed class CallOutPhoneTester : ArgumentTester
{
    private const string Delay = "delaySeconds";

    private static readonly string[] Parts = [.. PhonePart.All.Select(part => part.Name), Delay];

    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) =>
        VectorFields.Of(PhonePart.All.Where(part => part.Name != "extension").Select(part => (part.Name, (object)part.Usual)));

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough)
    {
        var all = new VectorFields
        {
            ["country"] = "1",
            ["area"] = "408",
            ["local"] = "435 7000",
            ["extension"] = "7537",
            [Delay] = 3L,
        };
        return [("all", all), .. isThorough ? PartCases.Of(all, isThorough) : []];
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center)
    {
        yield return ("comma", PartCases.Only("area", "1,2"));
        if (argument.Max is not { } max)
            yield break;
        // The commas are always there.
        int room = (int)max - Parts.Length;
        yield return ("max", PartCases.Only("local", new string('1', room)));
        yield return ("above-max", PartCases.Only("local", new string('1', room + 1)));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Unsendable(ArgumentModel argument, CenterSet center) =>
        [("comma", PartCases.Only("local", "1,2"))];

    /// <inheritdoc/>
    protected override string Text(ArgumentModel argument, object value) => Text((VectorFields)value);

    private static string Text(VectorFields value) =>
        string.Concat(Parts.Select(part => Convert.ToString(value.GetValueOrDefault(part), CultureInfo.InvariantCulture) + ","));

    /// <inheritdoc/>
    public override IEnumerable<Spelling> Spellings(ArgumentModel argument, string written, bool isThorough) =>
        [new Spelling("without-last-commas", WireForm.Encoded(written.TrimEnd(',')))];

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Text)> Malformed(ArgumentModel argument) =>
        [("too-many-parts", "1,2,3,4,5,6,"), ("delay-is-no-number", "1,408,5550100,,x,")];

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        var fields = (VectorFields)value;
        string? error = argument.Errors.TooLong ?? argument.Errors.Invalid;
        if (fields.Values.OfType<string>().Any(part => part.Contains(',')))
            yield return scope.Breach("format", argument, error);
        if (Text(fields).Length > argument.Max)
            yield return scope.Breach("tooLong", argument, error);
    }
}
