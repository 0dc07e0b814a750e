using System.CodeDom.Compiler;
using System.Diagnostics.CodeAnalysis;

namespace WebEx.Tests.Sample;

// A made-up command in the shape of generated code, with every kind of line that occurs in it.
[GeneratedCode("WebEx.Spec", "1.0.0")]
public sealed partial record BookRoom : WebExRequest<BookRoomReply>
{
    public BookRoom() { }

    private BookRoom(ArgumentReader reader)
    {
        RoomName = reader.Text("MN");
        Password = reader.Secret("PW|JPW");
        RequireRegistration = reader.Flag("AR", "ON/OFF");
        DurationMinutes = reader.Integer("DU");
        Pin = reader.Integer("PI");
        RoomType = (RoomType?)reader.Integer("MT");
        ChargeMode = (ChargeMode?)reader.Token("CM", "CreditCard|Bill");
        PaymentMode = (ChargeMode?)reader.Token("PM", "CreditCard|Bill", ignoreCase: true);
        Features = (RoomFeatures?)reader.Bits("MF");
        Start = reader.DateTime("YE", "MO", "DA", "HO", "MI");
        Until = reader.Date("UntilYE", "UntilMO", "UntilDA");
        Doors = reader.Time("DoorsHO", "DoorsMI");
        OfficePhone = reader.Phone("OPhoneCountry", "OPhoneArea", "OPhoneLocal", "OPhoneExt");
        CallOutNumber = reader.CallOutPhone("CO");
        TrackingCodes = reader.Texts("TC{n}", 1, 10);
        AccessCodes = reader.Secrets("SA{n}", 1, 3);
        NewAccounts = reader.Flags("CB{n}", 1, 3, "1/0");
        Sizes = reader.Integers("TxtHeight{n}", 1, null);
        Equipment = reader.TextList("EQ", "|");
        TypeIds = reader.IntegerList("TI", ", ", "<", ">");
        Attendees = reader.Items("FN{n}|EA{n}|AC{n}", 1, null, static item => new Attendee(item));
        EmailAddress = reader.Text("EM");
        MeetingKey = reader.Text("MK");
        LabName = reader.Text("LN", Centers.TrainingCenter);
        LastName = reader.Text("LN", Centers.MeetingCenter);
        BackUrl = reader.Text("BU");
        AdditionalArguments = reader.Remaining();
        reader.Invalid("CB{n}", "InvalidCB[n]");
        reader.Invalid("TI", "InvalidTI", Centers.TrainingCenter);
    }

    public static WebExCommand<BookRoom, BookRoomReply> Description { get; } =
        new(
            "m.php",
            "BR",
            "BookRoom",
            Centers.MeetingCenter | Centers.TrainingCenter,
            "BR: Book Room command",
            "9-1",
            CommandEffect.Changes,
            new ReplyShape("SUCCESS|DONE", WithoutBackUrl.Markup, markupRoot: "BookRoom"),
            reader => new BookRoom(reader),
            (ref ReplyReader reader) => new BookRoomReply(ref reader),
            BookRoomErrorCodes.Table
        );

    protected override WebExCommand GetCommand() => Description;

    public string? RoomName { get; init; }

    public string? Password { get; init; }

    public bool? RequireRegistration { get; init; }

    public int? DurationMinutes { get; init; }

    public int? Pin { get; init; }

    public RoomType? RoomType { get; init; }

    public ChargeMode? ChargeMode { get; init; }

    public ChargeMode? PaymentMode { get; init; }

    public RoomFeatures? Features { get; init; }

    public WebExDateTime? Start { get; init; }

    public WebExDate? Until { get; init; }

    public WebExTime? Doors { get; init; }

    public WebExPhoneNumber? OfficePhone { get; init; }

    public CallOutPhone? CallOutNumber { get; init; }

    public IndexedValues<string> TrackingCodes
    {
        get => GetIndexed<string>(1, 1, 10);
        init => SetIndexed(1, value, 1, 10);
    }

    public IndexedValues<string> AccessCodes
    {
        get => GetIndexed<string>(2, 1, 3);
        init => SetIndexed(2, value, 1, 3);
    }

    public IndexedValues<bool?> NewAccounts
    {
        get => GetIndexed<bool?>(3, 1, 3);
        init => SetIndexed(3, value, 1, 3);
    }

    public IndexedValues<int?> Sizes
    {
        get => GetIndexed<int?>(4, 1, null);
        init => SetIndexed(4, value, 1, null);
    }

    public ValueList<string>? Equipment
    {
        get => GetList<string>(6);
        init => SetList(6, value);
    }

    public ValueList<int>? TypeIds
    {
        get => GetList<int>(7);
        init => SetList(7, value);
    }

    public ValueList<Attendee> Attendees
    {
        get => GetElements<Attendee>(5);
        init => SetElements(5, value);
    }

    public string? EmailAddress { get; init; }

    public string? MeetingKey { get; init; }

    public string? LabName { get; init; }

    public string? LastName { get; init; }

    public string? BackUrl { get; init; }

    public static bool TryRead(string? text, Center center, [NotNullWhen(true)] out BookRoom? request, out RequestValidationResult problems) =>
        Description.TryReadRequest(text, center, out request, out problems);

    public override BookRoomReply ReadReply(string? text, ReplyContext context) => Description.ReadReply(text, context);

    public override string ToString() => Describe();

    protected override void Write(ref ArgumentWriter writer)
    {
        writer.Text("MN", RoomName);
        writer.Secret("PW", Password);
        writer.Flag("AR", RequireRegistration, "ON/OFF");
        writer.Integer("DU", DurationMinutes);
        writer.Integer("PI", Pin, 4);
        writer.Integer("MT", (int?)RoomType);
        writer.Token("CM", (int?)ChargeMode, "CreditCard|Bill");
        writer.Token("PM", (int?)PaymentMode, "CreditCard|Bill");
        writer.Bits("MF", (uint?)Features);
        writer.DateTime("YE", "MO", "DA", "HO", "MI", Start);
        writer.Date("UntilYE", "UntilMO", "UntilDA", Until);
        writer.Time("DoorsHO", "DoorsMI", Doors);
        writer.Phone("OPhoneCountry", "OPhoneArea", "OPhoneLocal", "OPhoneExt", OfficePhone);
        writer.CallOutPhone("CO", CallOutNumber);
        writer.Texts("TC{n}", GivenIndexed<string>(1));
        writer.Secrets("SA{n}", GivenIndexed<string>(2));
        writer.Flags("CB{n}", GivenIndexed<bool?>(3), "1/0");
        writer.Integers("TxtHeight{n}", GivenIndexed<int?>(4));
        writer.TextList("EQ", Equipment, "|");
        writer.IntegerList("TI", TypeIds, ", ", "<", ">");
        for (int i = 0; i < Attendees.Count; i++)
        {
            writer.Item(i + 1);
            Attendees[i].Write(ref writer);
        }

        writer.Item(null);
        writer.Text("EM", EmailAddress);
        writer.Text("MK", MeetingKey);
        writer.Text("LN", LabName);
        writer.Text("LN", LastName);
        writer.Text("BU", BackUrl);
    }

    protected override void Check(ref RequestValidator check)
    {
        check.Required(RoomName, "MN", nameof(RoomName), 1, "RoomNameIsNeeded");
        check.Length(RoomName, 0, 128, "MN", nameof(RoomName), 2, null, "RoomNameShouldBeShorterThan128Chars");
        check.SecretLength(Password, 6, 16, "PW", nameof(Password), 3, "PasswordTooShort", "PasswordTooLong");
        check.SecretForbidden(Password, "\"<>", "PW", nameof(Password), 4, null);
        check.Range(DurationMinutes, 0, int.MaxValue, "DU", nameof(DurationMinutes), 5, null);
        check.Range(Pin, 0, 9999, "PI", nameof(Pin), 6, "InvalidPin");
        check.Choice(RoomType is null or (>= (RoomType)1 and <= (RoomType)2) or (RoomType)101, (int?)RoomType, "MT", nameof(RoomType), 7, "InvalidMT");
        check.ChoiceIn(RoomType is Sample.RoomType.Hall, Centers.TrainingCenter, "101", "MT", nameof(RoomType), 8);
        check.Choice(ChargeMode is null or (>= (ChargeMode)0 and <= (ChargeMode)1), (int?)ChargeMode, "CM", nameof(ChargeMode), 9, null);
        check.Needs((uint?)Features, (uint)RoomFeatures.RemoteControl, (uint)RoomFeatures.Video, "RemoteControl needs Video", "MF", nameof(Features), 10);
        check.Required(Start?.Year, "YE", nameof(Start), 12);
        check.Required(Start?.Month, "MO", nameof(Start), 12);
        check.Required(Start?.Day, "DA", nameof(Start), 12);
        check.Required(Start?.Hour, "HO", nameof(Start), 12);
        check.Required(Start?.Minute, "MI", nameof(Start), 12);
        check.Range(Start?.Year, 1, 9999, "YE", nameof(Start), 11, "InvalidStart");
        check.Range(Start?.Month, 1, 12, "MO", nameof(Start), 11, "InvalidStart");
        check.Range(Start?.Day, 1, 31, "DA", nameof(Start), 11, "InvalidStart");
        check.Day(Start?.Date, "DA", nameof(Start), 11, "InvalidStart");
        check.Range(Start?.Hour, 0, 23, "HO", nameof(Start), 11, "InvalidStart");
        check.Range(Start?.Minute, 0, 59, "MI", nameof(Start), 11, "InvalidStart");
        check.Range(Until?.Year, 1, 9999, "UntilYE", nameof(Until), 13, "InvalidUntil");
        check.Range(Until?.Month, 1, 12, "UntilMO", nameof(Until), 13, "InvalidUntil");
        check.Range(Until?.Day, 1, 31, "UntilDA", nameof(Until), 13, "InvalidUntil");
        check.Day(Until, "UntilDA", nameof(Until), 13, "InvalidUntil");
        check.Range(Doors?.Hour, 0, 23, "DoorsHO", nameof(Doors), 14);
        check.Range(Doors?.Minute, 0, 59, "DoorsMI", nameof(Doors), 14);
        check.Together(OfficePhone, 25, "OPhoneCountry", nameof(OfficePhone), 15, null);
        check.Length(OfficePhone?.Area, 0, 8, "OPhoneArea", nameof(OfficePhone), 16, null, "OPhoneAreaLengthIs8");
        check.CallOutPhone(CallOutNumber, 32, "CO", nameof(CallOutNumber), 17, "InvalidCO");
        check.Numbers(GivenIndexed<string>(1), "TC{n}", nameof(TrackingCodes), 18);
        check.Lengths(GivenIndexed<string>(1), 0, 128, "TC{n}", nameof(TrackingCodes), 18, null, "RefCode[n]MaxLengthIs128");
        check.Forbiddens(GivenIndexed<string>(1), "<>", "TC{n}", nameof(TrackingCodes), 19, "TC{n}Invalid");
        check.Numbers(GivenIndexed<string>(2), "SA{n}", nameof(AccessCodes), 20);
        check.SecretLengths(GivenIndexed<string>(2), 4, 12, "SA{n}", nameof(AccessCodes), 20, null, null);
        check.SecretForbiddens(GivenIndexed<string>(2), "*", "SA{n}", nameof(AccessCodes), 21, null);
        check.Numbers(GivenIndexed<bool?>(3), "CB{n}", nameof(NewAccounts), 21);
        check.Numbers(GivenIndexed<int?>(4), "TxtHeight{n}", nameof(Sizes), 22);
        check.Ranges(GivenIndexed<int?>(4), 1, 100, "TxtHeight{n}", nameof(Sizes), 22, null);
        check.Items(Equipment, "|", "", "", "EQ", nameof(Equipment), 22);
        check.Email(EmailAddress, "EM", nameof(EmailAddress), 23, "InvalidEmail");
        check.Forbidden(EmailAddress, "!#$%^&*", "EM", nameof(EmailAddress), 24, null);
        check.Key(MeetingKey, "MK", nameof(MeetingKey), 25, "InvalidMeetingKey");
        check.Url(BackUrl, "BU", nameof(BackUrl), 26, null);
        check.Centers(LabName is not null, Centers.TrainingCenter, "LN", nameof(LabName), 27);
        check.Centers(LastName is not null, Centers.MeetingCenter, "LN", nameof(LastName), 28);
        check.RequiredIn(Centers.TrainingCenter, BackUrl, "BU", nameof(BackUrl), 29, "BackUrlIsNeeded");
        for (int i = 0; i < Attendees.Count; i++)
        {
            check.Item(i + 1);
            Attendees[i].Check(ref check);
        }

        check.Item(null);
        check.RequiredWhen(RoomType is Sample.RoomType.Large, Equipment is not null, "MT is 2", "EQ", nameof(Equipment), 30, "EquipmentIsNeeded");
        check.IgnoredWhen(RequireRegistration == false, Pin is not null, "AR is OFF", "PI", nameof(Pin), 31);
        check.ForbiddenWhen(ChargeMode is Sample.ChargeMode.Bill, PaymentMode is not null, "CM is Bill", "PM", nameof(PaymentMode), 32, null);
        check.AnyOf(EmailAddress is not null || MeetingKey is not null, "EM, MK", "EM", nameof(EmailAddress), 33, "EmailOrKeyIsNeeded");
        check.AllOrNone(
            RequireRegistration is not null || DurationMinutes is not null,
            RequireRegistration is not null && DurationMinutes is not null,
            "AR, DU",
            "AR",
            nameof(RequireRegistration),
            34,
            null
        );
        check.Order(Start?.Date, Until, "Start", "Until", "UntilYE", nameof(Until), 35, "InvalidUntilDate");
        check.Span(Start?.Date, Until, 3, "Start", "Until", "UntilYE", nameof(Until), 36, null);
        check.ValuesWhen(
            RoomType is Sample.RoomType.Small,
            PaymentMode is null or Sample.ChargeMode.CreditCard,
            "MT is 1",
            "CreditCard",
            "PM",
            nameof(PaymentMode),
            37,
            null
        );
    }
}
