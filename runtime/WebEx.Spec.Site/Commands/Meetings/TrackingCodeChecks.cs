using WebEx.Meetings;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>Whether the tracking codes of a meeting are those that the site has set up.</summary>
internal static class TrackingCodeChecks
{
    public static SchedulingFailure? FirstFailure(ISchedulingRequest request, MeetingRow meeting, SchedulingSettings settings)
    {
        if (settings.TrackingCodes.IsDefaultOrEmpty)
            return null;
        foreach (SiteTrackingCode code in settings.TrackingCodes.OrderBy(code => code.Number))
        {
            string argument = MeetingPlan.TrackingCodeOf(code.Number);
            string value = request.TrackingCodes[code.Number] ?? meeting.Values.GetValueOrDefault(argument, "");
            if (value.Length == 0 && code.IsRequired)
                return new(ScheduleMeetingError.RefCodeIsRequired, TrackingCode: argument);
            if (value.Length == 0 || code.Values.IsDefaultOrEmpty || code.Values.Contains(value))
                continue;
            return code.IsRequired
                ? new(ScheduleMeetingError.RefCodeDoesNotExist, TrackingCode: argument)
                : new(ScheduleMeetingError.InvalidReferenceCode, TrackingCode: code.Name);
        }

        return null;
    }
}
