using WebEx.Meetings;

namespace WebEx.Site.Commands;

/// <summary>Why a meeting cannot be scheduled or changed, as SM calls it. EM and IM have the same codes.</summary>
/// <param name="Error">The error.</param>
/// <param name="Number">The number in its code; null where it holds none.</param>
/// <param name="TrackingCode">The tracking code at fault; null where the error is about something else.</param>
internal sealed record SchedulingFailure(ScheduleMeetingError Error, int? Number = null, string? TrackingCode = null)
{
    /// <summary>A failure where something is wrong; null where it is not.</summary>
    public static SchedulingFailure? If(bool isWrong, ScheduleMeetingError error) => isWrong ? new(error) : null;

    /// <summary>The error as another command calls it.</summary>
    public TError As<TError>()
        where TError : struct, Enum => Enum.Parse<TError>(Error.ToString());
}
