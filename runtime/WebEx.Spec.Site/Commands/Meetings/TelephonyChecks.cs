using WebEx.Meetings;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>Whether a site has the teleconference that a meeting asks for.</summary>
internal static class TelephonyChecks
{
    // The number of TC that IP has replaced. Old callers still send it.
    private const int InternetPhone = 5;

    public static SchedulingFailure? FirstFailure(ISchedulingRequest request, MeetingRow meeting, SiteSettings settings)
    {
        SchedulingSettings site = settings.Scheduling;
        bool isOnInternet = request.UseInternetPhone == true || (int?)request.TeleconferenceConfiguration == InternetPhone;
        if (isOnInternet && !site.AllowsInternetPhone)
            return new(ScheduleMeetingError.VOIPIsNotSupported);
        if (request.TspAccountIndex > settings.MaxTspAccountsPerUser)
            return new(ScheduleMeetingError.TspAccountDoesNotExist);
        if (meeting.TeleconferenceLines > settings.MaxTeleconferenceLinesPerMeeting)
            return new(ScheduleMeetingError.TeleConfLineExceedsLimit);
        if (request.TeleconferenceConfiguration is not { } kind || (int)kind is 0 or InternetPhone)
            return null;
        if (!site.AllowsTelephony)
            return new(ScheduleMeetingError.TelephonyIsNotSupported);
        return kind switch
        {
            MeetingTeleconference.CallIn or MeetingTeleconference.TollFreeCallIn => SchedulingFailure.If(
                !site.AllowsCallIn,
                ScheduleMeetingError.TeleconfCallInIsNotSupported
            ),
            MeetingTeleconference.CallBack or MeetingTeleconference.InternationalCallBack => SchedulingFailure.If(
                !site.AllowsCallOut,
                ScheduleMeetingError.TeleconfCallOutIsNotSupported
            ),
            _ => SchedulingFailure.If(!site.AllowsOtherTelephony, ScheduleMeetingError.OtherTelephonyIsNotSupported),
        };
    }
}
