using System.Collections.Immutable;
using WebEx.Site.Commands;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>The form to register for a meeting or to enroll in an event: the fields that CF has put on it, and no others.</summary>
internal static class RegistrationPage
{
    // What CF says about a field, and what RM calls it.
    private static readonly (string Setting, string Field)[] MeetingFields =
    [
        ("RJT", "JT"),
        ("RCY", "CY"),
        ("RE1", "E1"),
        ("RE2", "E2"),
        ("RCT", "CT"),
        ("RSA", "SA"),
        ("RZP", "ZP"),
        ("RCI", "CI"),
        ("RPH", "PH"),
        ("RFX", "FX"),
    ];

    public static Html Of(CommandContext context, MeetingRow meeting)
    {
        IEnumerable<string> standard = MeetingFields
            .Where(field => IsShown(meeting, RegistrationForms.FieldOf(meeting, field.Setting)) || field.Field is "JT" or "CY")
            .Select(field => field.Field);
        string[] password = meeting.RegistrationPassword is null ? [] : ["RPW"];
        ImmutableArray<string> fields = ["MK", "FN", "LN", "EM", .. standard, .. password];
        return CommandForm.Of(context, "m.php/RM", Person(context, meeting.Key, "EM"), ["MK"], fields);
    }

    public static Html Of(CommandContext context, EventRow row)
    {
        IEnumerable<string> standard = StandardField.All.Where(field => IsShown(row, field.Code)).Select(field => field.Code);
        string[] password = row.EnrolmentPassword is null ? [] : ["PW"];
        ImmutableArray<string> fields = ["MK", "FN", "LN", "AE", .. standard.Append("SM").Distinct(), .. password];
        return CommandForm.Of(context, "m.php/EN", Person(context, row.Key, "AE"), ["MK"], fields);
    }

    // In Training Center the form has what CF displays; elsewhere it has all fields.
    private static bool IsShown(MeetingRow meeting, MeetingFormField field) => meeting.Center != Center.TrainingCenter || field != MeetingFormField.NotRequired;

    private static bool IsShown(EventRow row, string code) =>
        !row.FormFields.TryGetValue(code, out int field) || (EventFormField)field != EventFormField.Hidden;

    private static FormValues Person(CommandContext context, string key, string email) =>
        FormValues.Of(("MK", key), ("FN", context.Account?.FirstName), ("LN", context.Account?.LastName), (email, context.Account?.EmailAddress));
}
