using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;
using WebEx.SmartTech;

namespace WebEx.Tests.Parameters;

/// <summary>Requests with every kind of value: families, lists, groups, dates, telephone numbers, choices, bit flags, secrets.</summary>
internal static class SampleRequests
{
    public static ScheduleMeeting Meeting { get; } =
        new()
        {
            MeetingName = "Design review & \"more\" é😀",
            MeetingPassword = "s3cret-PW",
            Start = new WebExDateTime(2026, 12, 1, 9, 5),
            TimeZone = WebExTimeZone.SanJose,
            DurationMinutes = 45,
            MeetingFeatures = MeetingFeatures.Chat | MeetingFeatures.Video,
            Days = RepeatDays.Monday | RepeatDays.Friday,
            TrackingCodes = { [1] = "R&D", [10] = "" },
            BackUrl = "https://app.example/back?a=1&b=2",
            AdditionalArguments = { { "CSRF", "s3cret-token" } },
        };

    public static JoinMeeting Join { get; } =
        new()
        {
            MeetingKey = "123456789",
            AttendeeName = "Ann",
            CallOutPhone = new CallOutPhone("1", "408", "4357000", null, 3),
            MeetingPassword = "s3cret-PW",
        };

    public static AddAttendees Attendees { get; } =
        new()
        {
            MeetingKey = "123456789",
            BackUrl = "https://app.example/back",
            Attendees =
            [
                new()
                {
                    FullName = "Ann",
                    EmailAddress = "ann@example.com",
                    Phone = new WebExPhoneNumber("1", "408", "4357000"),
                },
                new()
                {
                    FullName = "Bob",
                    TimeZone = WebExTimeZone.SanJose,
                    AddToAddressBook = true,
                },
            ],
        };

    public static AssignComputersAndGroups Assignment { get; } =
        new()
        {
            UserNames = ["first", "second"],
            ComputerNames = [],
            BackUrl = null,
        };

    public static EditUser User { get; } =
        new()
        {
            CreateAccountsOnTspBridge = { [1] = true, [3] = false },
            TollFreeCallInNumbers = { [2] = "800" },
            ParticipantAccessCodes = { [1] = "s3cret-1" },
            MeetingTypeIds = [1, 2, 8],
            PartnerId = "s3cret-partner",
            WebExId = "jo",
            Password = "s3cret-PW",
        };

    public static SetServiceType Service { get; } = new() { ServiceType = ServiceType.TrainingCenter };

    public static IReadOnlyList<IWebExRequest> All { get; } = [Meeting, Join, Attendees, Assignment, User, Service, new ScheduleMeeting { Start = default }];
}
