using System.Globalization;
using WebEx.Events;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>What an event needs of the site: telephones, lines, encryption, room.</summary>
internal static class EventServices
{
    private const int CommasOfPhone = 4;

    /// <summary>The error code of the first thing that the site does not have; null where it has all.</summary>
    public static string? FirstError(EventRow row, SiteSettings settings)
    {
        if (NumberOf(row, "MX") > settings.MaxAttendeesPerMeeting)
            return nameof(ScheduleEventError.InvalidMaxNumber);
        if (row.Value("PAP") is { } phone && phone.Count(character => character == ',') != CommasOfPhone)
            return nameof(ScheduleEventError.InvalidPanelistPhone);
        if (row.Has("PKI") && !settings.Events.HasPki)
            return nameof(ScheduleEventError.PKIDisabled);
        if (NumberOf(row, "PL") > settings.MaxTeleconferenceLinesPerMeeting)
            return nameof(ScheduleEventError.InvalidPL);
        if (row.Has("VP") && !settings.Events.HasInternetPhone)
            return nameof(ScheduleEventError.SupportVoIPDisabled);
        return FirstErrorOfTeleconference(row, settings.Events, settings.MaxTspAccountsPerUser);
    }

    private static string? FirstErrorOfTeleconference(EventRow row, EventSettings settings, int tspAccounts) =>
        row.Value("TC") switch
        {
            "1" or "2" or "3" when settings.IsTspSite == true => nameof(ScheduleEventError.SiteEnabledTSP),
            "1" when !settings.HasCallIn => nameof(ScheduleEventError.SupportTeleconfCallInDisabled),
            "2" when !settings.HasCallBack => nameof(ScheduleEventError.SupportTeleconfCallOutDisabled),
            "3" when !settings.HasInternationalCallIn => nameof(ScheduleEventError.SupportInternationalCallInDisabled),
            "4" when !settings.HasInternetPhone => nameof(ScheduleEventError.SupportVoIPDisabled),
            "5" when !settings.HasOtherTeleconference => nameof(ScheduleEventError.SupportOtherTeleconfDisabled),
            "9" when settings.IsTspSite == false => nameof(ScheduleEventError.NotTspSite),
            "9" when NumberOf(row, "TA") > tspAccounts => nameof(ScheduleEventError.InvalidTspAccountIndex),
            _ => null,
        };

    private static int? NumberOf(EventRow row, string code) =>
        int.TryParse(row.Value(code), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
