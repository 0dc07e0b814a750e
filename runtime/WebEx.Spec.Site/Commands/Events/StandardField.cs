using System.Collections.Immutable;
using System.Globalization;
using WebEx.Events;

namespace WebEx.Site.Commands;

/// <summary>A field that every registration form of an event can have.</summary>
/// <param name="Number">Its number among the standard questions, in the order of GF.</param>
/// <param name="Code">Its argument of CF, and its parameter of GF.</param>
/// <param name="Label">What stands beside it.</param>
/// <param name="Setting">What CF makes of it.</param>
/// <param name="Answer">What EN has for it.</param>
/// <param name="Missing">The error of EN where it is required and empty; null where EN always has it.</param>
internal sealed record StandardField(
    int Number,
    string Code,
    string Label,
    Func<CreateEventRegistrationForm, EventFormField?> Setting,
    Func<EnrollInEvent, string?> Answer,
    EnrollInEventError? Missing
)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<StandardField> All { get; } =
    [
        new(1, "PN", "Phone number", form => form.PhoneNumberField, attendee => attendee.PhoneNumber, EnrollInEventError.PhoneNumberMissed),
        new(2, "CO", "Company", form => form.CompanyField, attendee => attendee.Company, EnrollInEventError.CompanyNameMissed),
        new(3, "TI", "Title", form => form.JobTitleField, attendee => attendee.JobTitle, EnrollInEventError.JobTitleIsMissing),
        new(4, "A1", "Address 1", form => form.Address1Field, attendee => attendee.Address1, EnrollInEventError.Address1IsMissing),
        new(5, "A2", "Address 2", form => form.Address2Field, attendee => attendee.Address2, EnrollInEventError.Address2IsMissing),
        new(6, "CY", "City", form => form.CityField, attendee => attendee.City, EnrollInEventError.CityNameIsMissing),
        new(7, "ST", "State/Province", form => form.StateField, attendee => attendee.State, EnrollInEventError.StateNameIsMissing),
        new(8, "ZP", "Zip/Postal code", form => form.ZipCodeField, attendee => attendee.ZipCode, EnrollInEventError.ZipCodeIsMissing),
        new(9, "CR", "Country", form => form.CountryField, attendee => attendee.Country, EnrollInEventError.CountryNameIsMissing),
        new(
            10,
            "EM",
            "Number of employees",
            form => form.NumberOfEmployeesField,
            attendee => TextOf((int?)attendee.NumberOfEmployees),
            EnrollInEventError.NumberOfEmployeesIsMissing
        ),
        new(11, "SM", "Email about future seminars", form => form.NeedInfoField, attendee => TextOf(attendee.NeedInfo == true ? 1 : 0), null),
    ];

    private static string? TextOf(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
