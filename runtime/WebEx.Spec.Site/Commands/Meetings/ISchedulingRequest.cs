namespace WebEx.Meetings;

/// <summary>What SM, EM and IM say about a meeting alike. The generated requests have these properties.</summary>
internal interface ISchedulingRequest
{
    string? MeetingName { get; }

    MeetingType? MeetingType { get; }

    MeetingListing? Listing { get; }

    string? MeetingPassword { get; }

    bool? RestrictPasswords { get; }

    bool? RequireRegistration { get; }

    bool? AutomaticallyAcceptRegistration { get; }

    string? RegistrationPassword { get; }

    int? MaximumRegistrations { get; }

    WebExDate? RegistrationClose { get; }

    MeetingTeleconference? TeleconferenceConfiguration { get; }

    bool? UseInternetPhone { get; }

    int? TeleconferenceLines { get; }

    bool? RequireLogin { get; }

    int? TspAccountIndex { get; }

    string? PresentationLocation { get; }

    bool? JoinBeforeHost { get; }

    int? JoinBeforeStartMinutes { get; }

    WebExTimeZone? TimeZone { get; }

    int? DurationMinutes { get; }

    int? NumberOfAttendees { get; }

    IndexedValues<string> TrackingCodes { get; }

    int? NumberOfSessions { get; }

    WebExDate? Until { get; }

    TrainingRecurrence? TrainingRecurrence { get; }

    RepeatOption? RepeatOption { get; }

    RepeatDays? Days { get; }

    bool? AlwaysRepeat { get; }

    ChargeMode? ChargeMode { get; }

    string? CardNumber { get; }

    int? CardExpirationMonth { get; }

    int? CardExpirationYear { get; }

    bool? KeepCardForFutureUse { get; }

    string? CardFirstFourDigits { get; }

    string? CardLastFourDigits { get; }

    string? HostWebExId { get; }

    bool? UseHandsOnLab { get; }

    string? LabName { get; }

    int? NumberOfComputers { get; }
}

internal sealed partial record ScheduleMeeting : ISchedulingRequest;

internal sealed partial record EditMeeting : ISchedulingRequest;

internal sealed partial record StartImpromptuMeeting : ISchedulingRequest;
