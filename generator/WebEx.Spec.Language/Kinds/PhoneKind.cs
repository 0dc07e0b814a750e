using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Kinds;

/// <summary>A phone number in four parts.</summary>
/// <param name="partKind">What each part is.</param>
internal sealed class PhoneKind(ArgumentKind partKind) : WholeKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["default", "max", "parts"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PartNames { get; } = ["country", "area", "local", "extension"];

    /// <inheritdoc/>
    internal override ArgumentKind PartKind => partKind;

    /// <inheritdoc/>
    internal override void CheckPart(MapReader reader, DiagnosticBag diagnostics)
    {
        foreach (string key in new[] { "forbidden", "ascii", "fields" })
            reader.Refuse(key, "does not apply to a part of a phone number");
    }

    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument)
    {
        foreach (ArgumentModel part in argument.Parts)
        {
            if (part.Max is not null)
                yield return part.Errors.TooLong;
            if (part.Min is not null)
                yield return part.Errors.TooShort;
        }

        if (argument.Max is not null)
            yield return argument.Errors.TooLong;
    }
}
