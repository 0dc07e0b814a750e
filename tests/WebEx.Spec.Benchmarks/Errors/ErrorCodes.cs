namespace WebEx.Benchmarks.Errors;

/// <summary>Six hundred codes of the guide's kind.</summary>
internal static class ErrorCodes
{
    public static string[] All { get; } = Make();

    private static string[] Make()
    {
        string[] subjects =
        [
            "MeetingName",
            "Password",
            "EmailAddress",
            "StartDate",
            "Duration",
            "TimeZone",
            "WebExID",
            "OfficePhoneArea",
            "TrackingCode",
            "Address1",
            "Address2",
            "City",
        ];
        string[] faults =
        [
            "IsNeeded",
            "TooLong",
            "IsInvalid",
            "ShouldBeShorterThan128Chars",
            "DoesNotExist",
            "CannotBeSetBecauseProvisioningDisabled",
            "LengthIs64",
            "NotAllowed",
            "ConflictError",
            "Required",
        ];
        string[] scopes = ["", "Host", "Attendee", "Site", "Panelist"];
        return [.. from scope in scopes from subject in subjects from fault in faults select scope + subject + fault];
    }
}
