namespace WebEx.Tests.Sample;

internal static class Rooms
{
    public static WebExSite Site { get; } = new("acme");

    // Valid in Meeting Center and in Training Center.
    public static BookRoom Valid() =>
        new()
        {
            RoomName = "Design review",
            Start = new(2026, 12, 1, 9, 30),
            EmailAddress = "host@example.com",
            BackUrl = "https://www.example.com/back?a=1&b=2",
        };

    // Every property set, as far as one center has them all.
    public static BookRoom Full() =>
        Valid() with
        {
            Password = "s3cr3t-PW",
            RequireRegistration = true,
            DurationMinutes = 45,
            Pin = 7,
            RoomType = RoomType.Large,
            ChargeMode = ChargeMode.CreditCard,
            PaymentMode = ChargeMode.Bill,
            Features = RoomFeatures.Chat | RoomFeatures.Recording,
            Until = new(2026, 12, 24),
            Doors = new(8, 5),
            OfficePhone = new("1", "408", "4357000", "7537"),
            CallOutNumber = new("1", "408", "4357000", "7537", 3),
            TrackingCodes = new() { [1] = "R&D", [10] = "ten" },
            AccessCodes = new() { [2] = "h1dden-SA" },
            NewAccounts = new() { [1] = true, [3] = false },
            Sizes = new() { [1] = 12, [40] = 99 },
            Equipment = ValueList.Create("beamer", "flip chart"),
            TypeIds = ValueList.Create(1, 2, 6, 8),
            Attendees = ValueList.Create(
                new Attendee
                {
                    FullName = "Ann",
                    EmailAddress = "ann@example.com",
                    AccessCode = "pr1vate-AC",
                },
                new Attendee { FullName = "Bob" }
            ),
            MeetingKey = "123456789",
            LabName = "Lab 7",
            AdditionalArguments = new() { { "CSRF", "t0ken-CSRF" }, { "X Y", "ü" } },
        };
}
