using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class ValidationTests
{
    [Theory]
    [InlineData(Center.MeetingCenter)]
    [InlineData(Center.TrainingCenter)]
    public void A_valid_request_has_no_violations_and_costs_no_allocation(Center center)
    {
        BookRoom request = Rooms.Valid() with
        {
            Password = "secret",
            TrackingCodes = new() { [1] = "R&D" },
            AccessCodes = new() { [1] = "abcd" },
            Sizes = new() { [7] = 100 },
            Attendees = ValueList.Create(new Attendee { FullName = "Ann", EmailAddress = "a@b" }),
            CallOutNumber = new("1", "408", "4357000", null, 3),
            Until = new(2027, 3, 1),
        };
        request.Validate(center).ToString().ShouldBe("valid");

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isValid = true;
        for (int i = 0; i < 100; i++)
        {
            RequestValidationResult result = request.Validate(center);
            isValid &= result.IsValid;
            foreach (Violation violation in result)
                isValid &= violation is null;
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        isValid.ShouldBeTrue();
        allocated.ShouldBe(0);
    }

    [Fact]
    public void The_command_must_be_valid_in_the_center() =>
        Rooms.Valid().Validate(Center.EventCenter)[0].ToString().ShouldBe("BookRoom (BR): valid in Meeting Center and Training Center only (guide 9-1)");

    [Fact]
    public void There_is_no_sixth_center() => _ = Should.Throw<ArgumentOutOfRangeException>(() => Rooms.Valid().Validate((Center)5));

    [Theory]
    [InlineData(128, 0)]
    [InlineData(129, 1)]
    public void A_text_may_be_as_long_as_its_limit(int length, int violations) =>
        Check(Rooms.Valid() with { RoomName = new string('x', length) }).Count.ShouldBe(violations);

    [Theory]
    [InlineData(5, ViolationRule.TooShort)]
    [InlineData(6, null)]
    [InlineData(16, null)]
    [InlineData(17, ViolationRule.TooLong)]
    public void A_secret_must_keep_to_both_limits(int length, ViolationRule? rule) =>
        Check(Rooms.Valid() with { Password = new string('x', length) }).Select(violation => (ViolationRule?)violation.Rule).SingleOrDefault().ShouldBe(rule);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(9999, 0)]
    [InlineData(10000, 1)]
    public void A_number_must_be_in_its_range(int number, int violations) => Check(Rooms.Valid() with { Pin = number }).Count.ShouldBe(violations);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(101, 0)]
    [InlineData(102, 1)]
    public void A_choice_must_be_one_of_the_values(int value, int violations) =>
        Validate(Rooms.Valid() with { RoomType = (RoomType)value, Equipment = ValueList<string>.Empty }, Center.TrainingCenter).Count.ShouldBe(violations);

    [Theory]
    [InlineData("1", "2345678901234567890123", "4", 25, 0)]
    [InlineData("1", "2345678901234567890123", "45", 26, 1)]
    public void The_parts_of_a_telephone_number_are_counted_together(string country, string local, string extension, int length, int violations)
    {
        RequestValidationResult found = Check(Rooms.Valid() with { OfficePhone = new(country, "4", local, extension) });
        found.Count.ShouldBe(violations);
        if (violations > 0)
            found[0].ToString().ShouldBe($"OfficePhone (OPhoneCountry): {length} characters in all parts together, at most 25 (guide 9-1)");
    }

    [Theory]
    [InlineData("12345678901234567890123456", 0)]
    [InlineData("123456789012345678901234567", 1)]
    [InlineData("1,2", 1)]
    public void A_call_out_number_is_counted_as_it_is_sent_and_holds_no_comma(string local, int violations) =>
        Check(Rooms.Valid() with { CallOutNumber = new("1", null, local) }).Count.ShouldBe(violations);

    [Theory]
    [InlineData("12345678901234567890123456", null, null)]
    [InlineData("1234567890123456789012345", 7, null)]
    [InlineData("123456789012345678901234", 10, null)]
    [InlineData("1234567890123456789012345", 10, "CallOutNumber (CO): 33 characters, at most 32 (guide 9-1); the site returns InvalidCO")]
    [InlineData("1,2", 3, "CallOutNumber (CO): must be without commas in its parts, but is \"1,,1,2,,3,\" (guide 9-1); the site returns InvalidCO")]
    [InlineData(
        "1,345678901234567890123456789",
        null,
        "CallOutNumber (CO): must be without commas in its parts, but is \"1,,1,345678901234567890123456789,,,\" (guide 9-1); the site returns InvalidCO\n"
            + "CallOutNumber (CO): 35 characters, at most 32 (guide 9-1); the site returns InvalidCO"
    )]
    public void The_delay_of_a_call_out_number_counts_too(string local, int? delay, string? expected) =>
        Check(Rooms.Valid() with { CallOutNumber = new("1", null, local, null, delay) }).ToString().ShouldBe(expected ?? "valid");

    [Theory]
    [InlineData("a@b", 0)]
    [InlineData("a.b+c@d.e", 0)]
    [InlineData("", 1)]
    [InlineData("@", 1)]
    [InlineData("a@", 1)]
    [InlineData("@b", 1)]
    [InlineData("ab", 1)]
    [InlineData("a@b@c", 1)]
    [InlineData("a b@c", 1)]
    [InlineData("a@b\n", 1)]
    public void An_e_mail_address_must_be_plausible(string address, int violations) =>
        Check(Rooms.Valid() with { EmailAddress = address }).Count.ShouldBe(violations);

    [Theory]
    [InlineData("o.php?AT=LF", 0)]
    [InlineData("https://www.example.com/", 0)]
    [InlineData("", 1)]
    [InlineData(" ", 1)]
    [InlineData("a\tb", 1)]
    [InlineData("a\u0085b", 1)]
    public void A_url_may_be_relative_and_holds_no_blanks_or_controls(string url, int violations) =>
        Check(Rooms.Valid() with { BackUrl = url }).Count.ShouldBe(violations);

    [Theory]
    [InlineData("0123456789", 0)]
    [InlineData("", 1)]
    [InlineData("123 456", 1)]
    [InlineData("12a", 1)]
    [InlineData("١٢٣", 1)]
    public void A_meeting_key_is_digits(string key, int violations) => Check(Rooms.Valid() with { MeetingKey = key }).Count.ShouldBe(violations);

    [Theory]
    [InlineData(null, "RoomName (MN): required (guide 9-1); the site returns RoomNameIsNeeded")]
    [InlineData("", "RoomName (MN): required (guide 9-1); the site returns RoomNameIsNeeded")]
    public void What_is_required_must_not_be_null_or_empty(string? name, string expected) =>
        Messages(Rooms.Valid() with { RoomName = name }).ShouldBe([expected]);

    [Fact]
    public void Every_missing_part_of_a_required_date_is_a_violation_of_its_own()
    {
        Check(
                Rooms.Valid() with
                {
                    Start = new WebExDateTime { Year = 2026, Hour = 9 },
                }
            )
            .Select(violation => violation.ArgumentCode)
            .ShouldBe(["MO", "DA", "MI"]);
        Check(Rooms.Valid() with { Start = null }).Select(violation => violation.ArgumentCode).ShouldBe(["YE", "MO", "DA", "HO", "MI"]);
    }

    [Theory]
    [InlineData(2027, 2, 28, null)]
    [InlineData(2028, 2, 29, null)]
    [InlineData(2027, 2, 29, "there is no 2027-02-29")]
    [InlineData(2027, 2, 31, "there is no 2027-02-31")]
    [InlineData(2026, 13, 1, "13, must be 1 to 12")]
    [InlineData(2027, 1, 32, "32, must be 1 to 31")]
    [InlineData(2027, 1, 0, "0, must be 1 to 31")]
    [InlineData(0, 1, 1, "0, must be 1 to 9999")]
    [InlineData(null, 2, 29, null)]
    [InlineData(null, 2, 30, "there is no ?-02-30")]
    [InlineData(2027, null, 31, null)]
    [InlineData(2027, 4, null, null)]
    public void A_date_must_exist_as_far_as_it_is_given(int? year, int? month, int? day, string? expected)
    {
        RequestValidationResult found = Check(Rooms.Valid() with { Start = new(year ?? 2027, 1, 1, 0, 0), Until = new(year, month, day) });
        string? message = found
            .SingleOrDefault(violation => violation.Rule is ViolationRule.Date or ViolationRule.OutOfRange && violation.GuideLine == 13)
            ?.ToString();
        if (expected is null)
            message.ShouldBeNull();
        else
            message.ShouldNotBeNull().ShouldContain(": " + expected + " (guide 9-1); the site returns InvalidUntil");
    }

    [Theory]
    [InlineData(23, 59, 0)]
    [InlineData(24, 0, 1)]
    [InlineData(0, 60, 1)]
    [InlineData(-1, -1, 2)]
    [InlineData(null, 7, 0)]
    public void A_time_must_exist_as_far_as_it_is_given(int? hour, int? minute, int violations) =>
        Check(Rooms.Valid() with { Doors = new(hour, minute) }).Count.ShouldBe(violations);

    [Fact]
    public void A_family_is_checked_value_by_value_with_its_numbers_in_code_and_error()
    {
        BookRoom request = Rooms.Valid() with
        {
            TrackingCodes = new()
            {
                [1] = new('x', 128),
                [3] = new('x', 129),
                [7] = "a<b",
            },
            Sizes = new() { [5] = 101 },
        };
        Messages(request)
            .ShouldBe([
                "TrackingCodes (TC3): 129 characters, at most 128 (guide 9-1); the site returns RefCode3MaxLengthIs128",
                "TrackingCodes (TC7): must hold none of <>, but is \"a<b\" (guide 9-1); the site returns TC7Invalid",
                "Sizes (TxtHeight5): 101, must be 1 to 100 (guide 9-1)",
            ]);
    }

    [Fact]
    public void A_group_is_checked_item_by_item_with_its_numbers_in_code_and_error()
    {
        BookRoom request = Rooms.Valid() with
        {
            Attendees = ValueList.Create(new Attendee { FullName = "Ann", EmailAddress = "x" }, new Attendee()),
            MeetingKey = "x",
        };
        Messages(request)
            .ShouldBe([
                "MeetingKey (MK): must be digits only, but is \"x\" (guide 9-1); the site returns InvalidMeetingKey",
                "EmailAddress (EA1): must be an e-mail address, but is \"x\" (guide 9-1)",
                "FullName (FN2): required (guide 9-1); the site returns FN2IsNeeded",
            ]);
    }

    [Fact]
    public void Arguments_and_choices_must_be_valid_in_the_center()
    {
        BookRoom request = Rooms.Valid() with { RoomType = RoomType.Hall, LabName = "x", LastName = "y", BackUrl = null };
        Messages(request)
            .ShouldBe(["RoomType (MT): 101 is valid in Training Center only (guide 9-1)", "LabName (LN): valid in Training Center only (guide 9-1)"]);
        Messages(request, Center.TrainingCenter)
            .ShouldBe([
                "LastName (LN): valid in Meeting Center only (guide 9-1)",
                "BackUrl (BU): required in Training Center (guide 9-1); the site returns BackUrlIsNeeded",
            ]);
    }

    [Fact]
    public void Rules_across_arguments_say_why()
    {
        BookRoom request = Rooms.Valid() with
        {
            RoomType = RoomType.Large,
            Equipment = null,
            ChargeMode = ChargeMode.Bill,
            PaymentMode = ChargeMode.CreditCard,
            Features = RoomFeatures.RemoteControl,
            EmailAddress = null,
            RequireRegistration = false,
            Pin = 1,
            Until = new(2026, 11, 30),
        };
        Messages(request)
            .ShouldBe([
                "Features (MF): RemoteControl needs Video (guide 9-1)",
                "Equipment (EQ): required because MT is 2 (guide 9-1); the site returns EquipmentIsNeeded",
                "Pin (PI): no effect because AR is OFF (guide 9-1)",
                "PaymentMode (PM): not allowed because CM is Bill (guide 9-1)",
                "EmailAddress (EM): one of EM, MK is required (guide 9-1); the site returns EmailOrKeyIsNeeded",
                "RequireRegistration (AR): all or none of AR, DU must be given (guide 9-1)",
                "Until (UntilYE): Start must not be after Until (2026-12-01, 2026-11-30) (guide 9-1); the site returns InvalidUntilDate",
            ]);
    }

    [Fact]
    public void A_condition_that_does_not_hold_demands_nothing()
    {
        BookRoom request = Rooms.Valid() with { RoomType = RoomType.Small, PaymentMode = ChargeMode.CreditCard, Until = new(2026, 12, 1) };
        Check(request).ShouldBeEmpty();
        Messages(request with { PaymentMode = ChargeMode.Bill }).ShouldBe(["PaymentMode (PM): must be one of CreditCard because MT is 1 (guide 9-1)"]);
    }

    [Theory]
    [InlineData(2027, 3, 1, 0)]
    [InlineData(2027, 3, 2, 1)]
    [InlineData(2028, 1, 1, 1)]
    public void A_span_is_counted_in_months(int year, int month, int day, int violations)
    {
        RequestValidationResult found = Check(Rooms.Valid() with { Until = new(year, month, day) });
        found.Count.ShouldBe(violations);
        if (violations > 0)
            found[0].ToString().ShouldContain("Start and Until must not be further apart than 3 months (2026-12-01, ");
    }

    [Fact]
    public void A_span_from_the_31st_ends_with_a_shorter_month()
    {
        BookRoom request = Rooms.Valid() with { Start = new(2026, 11, 30, 0, 0), Until = new(2027, 2, 28) };
        Check(request).ShouldBeEmpty();
        Check(request with { Until = new(2027, 3, 1) }).Count.ShouldBe(1);
    }

    [Fact]
    public void A_notice_does_not_make_a_request_invalid()
    {
        RequestValidationResult result = (Rooms.Valid() with { RequireRegistration = false, DurationMinutes = 5, Pin = 1 }).Validate(Center.MeetingCenter);
        result.Count.ShouldBe(1);
        result[0].Severity.ShouldBe(ViolationSeverity.Notice);
        result.IsValid.ShouldBeTrue();
    }

    [Fact]
    public void An_additional_argument_is_not_checked() =>
        Check(
                Rooms.Valid() with
                {
                    AdditionalArguments = new() { { "DU", "nonsense" }, { "", new string('x', 9999) } },
                }
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_message_says_what_where_and_what_the_site_would_answer()
    {
        Violation violation = Check(Rooms.Valid() with { RoomName = new string('x', 131) }).ShouldHaveSingleItem();
        violation.ToString().ShouldBe("RoomName (MN): 131 characters, at most 128 (guide 9-1); the site returns RoomNameShouldBeShorterThan128Chars");
        (violation.Severity, violation.Rule, violation.ArgumentCode, violation.Property).ShouldBe(
            (ViolationSeverity.Error, ViolationRule.TooLong, "MN", "RoomName")
        );
        (violation.Limit, violation.Actual, violation.GuidePage, violation.GuideLine).ShouldBe(("128", "131", "9-1", 2));
        violation.ErrorText.ShouldBe("RoomNameShouldBeShorterThan128Chars");
    }

    [Fact]
    public void Text_of_the_caller_is_escaped_and_cut_in_messages()
    {
        string text = Check(Rooms.Valid() with { EmailAddress = "a\r\n\u202E😀" + new string('x', 100) }).ShouldHaveSingleItem().ToString();
        text.ShouldContain("\"a\\u000D\\u000A\\u202E😀" + new string('x', 34) + "…\"");
    }

    [Theory]
    [InlineData("\u0000", @"\u0000")]
    [InlineData("\u001F", @"\u001F")]
    [InlineData("\u007F", @"\u007F")]
    [InlineData("\u00AD", @"\u00AD")]
    [InlineData("\u200B", @"\u200B")]
    [InlineData("\u2028", @"\u2028")]
    [InlineData("\u2029", @"\u2029")]
    [InlineData("\uE000", @"\uE000")]
    [InlineData("\uFFFE", @"\uFFFE")]
    [InlineData("\uDB80\uDC00", @"\uDB80\uDC00")]
    [InlineData("\uDB40\uDC01", @"\uDB40\uDC01")]
    [InlineData("😀", "😀")]
    [InlineData("é٣中~ ", "é٣中~ ")]
    public void What_cannot_be_seen_is_shown_as_its_number(string text, string shown)
    {
        Check(Rooms.Valid() with { EmailAddress = text }).ShouldHaveSingleItem().Actual.ShouldBe(shown);
        Check(Rooms.Valid() with { EmailAddress = "a" + text + "b" }).ShouldHaveSingleItem().Actual.ShouldBe("a" + shown + "b");
    }

    [Fact]
    public void Half_of_a_pair_is_shown_as_its_number()
    {
        foreach (char half in "\uD83D\uDE00")
        {
            string shown = half == '\uD83D' ? @"\uD83D" : @"\uDE00";
            foreach (string format in new[] { "{0}", "{0}a", "a{0}", "{0}😀" })
                Check(Rooms.Valid() with { EmailAddress = format.Replace("{0}", half.ToString()) })
                    .ShouldHaveSingleItem()
                    .Actual.ShouldBe(format.Replace("{0}", shown));
        }
    }

    [Fact]
    public void Switches_that_come_with_what_they_need_are_valid()
    {
        Check(Rooms.Valid() with { Features = RoomFeatures.RemoteControl | RoomFeatures.Video }).ShouldBeEmpty();
        Check(Rooms.Valid() with { Features = RoomFeatures.Video }).ShouldBeEmpty();
        Check(Rooms.Valid() with { Features = RoomFeatures.RemoteControl }).Count.ShouldBe(1);
    }

    [Fact]
    public void Results_compare_by_value_and_the_default_is_valid()
    {
        default(RequestValidationResult).IsValid.ShouldBeTrue();
        default(RequestValidationResult).Count.ShouldBe(0);
        default(RequestValidationResult).ShouldBe(Rooms.Valid().Validate(Center.MeetingCenter));
        RequestValidationResult one = (Rooms.Valid() with { Pin = -1 }).Validate(Center.MeetingCenter);
        one.ShouldBe((Rooms.Valid() with { Pin = -1 }).Validate(Center.MeetingCenter));
        one.ShouldNotBe((Rooms.Valid() with { Pin = -2 }).Validate(Center.MeetingCenter));
        _ = Should.Throw<ArgumentOutOfRangeException>(() => one[1]);
    }

    private static RequestValidationResult Check(BookRoom request) => Validate(request, Center.MeetingCenter);

    private static RequestValidationResult Validate(BookRoom request, Center center) => request.Validate(center);

    private static IEnumerable<string> Messages(BookRoom request, Center center = Center.MeetingCenter) =>
        Validate(request, center).Select(violation => violation.ToString());

    [Fact]
    public void An_argument_that_would_be_sent_twice_is_an_error_and_one_that_the_request_leaves_out_is_not()
    {
        BookRoom request = Rooms.Valid() with
        {
            TrackingCodes = new() { [2] = "a" },
            AdditionalArguments = new()
            {
                { "MN", "s3cret" },
                { "mn", "x" },
                { "TC2", "b" },
                { "TC3", "c" },
                { "DU", "5" },
            },
        };

        Violation[] violations = [.. request.Validate(Center.MeetingCenter)];

        violations
            .Select(violation => violation.ToString())
            .ShouldBe([
                "AdditionalArguments (MN): not allowed because the request gives MN already (guide 9-1)",
                "AdditionalArguments (TC2): not allowed because the request gives TC2 already (guide 9-1)",
            ]);
        violations.ShouldAllBe(violation => violation.Severity == ViolationSeverity.Error);
    }

    [Fact]
    public void A_second_command_among_the_additional_arguments_is_an_error()
    {
        BookRoom request = Rooms.Valid() with { AdditionalArguments = new() { { "AT", "DM" } } };
        request.Validate(Center.MeetingCenter).ToString().ShouldContain("AdditionalArguments (AT): must be BR, but is \"DM\"");
    }
}
