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
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("digits"),
                $"The {name} of a date is written with {part.Digits} {(part.Digits == 1 ? "digit" : "digits")} or more, not {given}."
            );
        if (reader.Number("min") > part.Most || reader.Number("max") < part.Least)
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf(reader.Number("min") > part.Most ? "min" : "max"),
                $"The {name} of a date or time is from {part.Least} to {part.Most}."
            );
    }

    // Each part has a range.
    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) =>
        argument.Parts.Select(part => part.Errors.Invalid ?? argument.Errors.Invalid);
}
