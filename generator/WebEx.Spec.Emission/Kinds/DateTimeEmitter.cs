using WebEx.Spec.Emission.Arguments;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>A date with a time of day.</summary>
internal sealed class DateTimeEmitter() : CalendarEmitter("DateTime", "global::WebEx.WebExDateTime")
{
    /// <inheritdoc/>
    public override string DateOnly(ArgumentView view) => $"{view.Access}Date";
}
