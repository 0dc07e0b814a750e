using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Kinds;

/// <summary>A date, a time of day, or both.</summary>
/// <param name="partKind">What each part is.</param>
/// <param name="partNames">The words of the parts.</param>
internal sealed class CalendarKind(ArgumentKind partKind, params string[] partNames) : WholeKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["default", "parts"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PartNames => partNames;

    /// <inheritdoc/>
    internal override ArgumentKind PartKind => partKind;

    /// <inheritdoc/>
    public override bool NeedsAllParts => true;

    /// <summary>True when it has a day.</summary>
    public bool HasDate => partNames.Contains("day");

    /// <inheritdoc/>
    internal override void CheckPart(MapReader reader, DiagnosticBag diagnostics)
    {
        string? name = reader.Text("part");
        CalendarPart part = CalendarPart.Find(name) ?? new CalendarPart("", 1, int.MinValue, int.MaxValue);
        if (reader.Has("digits") && reader.Integer("digits", 1) is { } given && given != part.Digits)
            diagnostics.Add(SpecMessages.PartDigits(name, part.Digits, part.Digits == 1 ? "digit" : "digits", given), reader.SpanOf("digits"));
        if (reader.Number("min") > part.Most || reader.Number("max") < part.Least)
            diagnostics.Add(SpecMessages.PartRange(name, part.Least, part.Most), reader.SpanOf(reader.Number("min") > part.Most ? "min" : "max"));
    }

    // Each part has a range.
    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) =>
        argument.Parts.Select(part => part.Errors.Invalid ?? argument.Errors.Invalid);
}
