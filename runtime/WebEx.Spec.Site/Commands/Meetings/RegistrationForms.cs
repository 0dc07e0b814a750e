using System.Collections.Immutable;
using System.Globalization;
using WebEx.Meetings;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>The registration form of a meeting: what it does with the standard fields.</summary>
internal static class RegistrationForms
{
    /// <summary>What CF says about each standard field, by its code, where it says anything.</summary>
    public static ImmutableSortedDictionary<string, string> FieldsOf(CreateRegistrationForm request)
    {
        (string Code, MeetingFormField? Field)[] fields =
        [
            ("RJT", request.JobTitleField),
            ("RCY", request.CompanyField),
            ("RE1", request.Address1Field),
            ("RE2", request.Address2Field),
            ("RCT", request.CityField),
            ("RSA", request.StateField),
            ("RZP", request.ZipCodeField),
            ("RCI", request.CountryField),
            ("RPH", request.PhoneNumberField),
            ("RFX", request.FaxField),
        ];
        return fields
            .Where(field => field.Field is not null)
            .ToImmutableSortedDictionary(field => field.Code, field => ((int)field.Field!).ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>What the form does with a field; the default where nothing was said.</summary>
    public static MeetingFormField FieldOf(MeetingRow meeting, string code) =>
        (MeetingFormField)int.Parse(meeting.StandardFields?.GetValueOrDefault(code) ?? "0", CultureInfo.InvariantCulture);

    /// <summary>Whether a registration has all that the form requires beside what RM itself requires.</summary>
    public static bool IsComplete(MeetingRow meeting, RegisterForMeeting request)
    {
        (string Code, string? Value, string Name)[] fields =
        [
            ("RE1", request.Address1, "Address1"),
            ("RE2", request.Address2, "Address2"),
            ("RCT", request.City, "City"),
            ("RSA", request.State, "State"),
            ("RZP", request.ZipCode, "PostalCode"),
            ("RCI", request.Country, "Country"),
            ("RPH", request.PhoneNumber, "Phone"),
            ("RFX", request.FaxNumber, "Fax"),
        ];
        return fields.All(field =>
            FieldOf(meeting, field.Code) is MeetingFormField.NotRequired or MeetingFormField.DisplayedNotRequired
            || field.Value is { Length: > 0 }
            || (request.NamedFields ?? []).Any(named => named.Name == field.Name)
        );
    }
}
