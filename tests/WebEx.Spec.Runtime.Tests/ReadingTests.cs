using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("https://acme.webex.com/acme/m.php?AT=BR&MN=A%20b")]
    [InlineData("https://acme.webex.com/acme/m.php?AT=BR&MN=A+b#top")]
    [InlineData("/acme/m.php?AT=BR&MN=A+b")]
    [InlineData("m.php?AT=BR&MN=A+b")]
    [InlineData("M.PHP?AT=BR&MN=A+b")]
    [InlineData("?AT=BR&MN=A+b")]
    [InlineData("?AT=BR&MN=A+b#top")]
    [InlineData("AT=BR&MN=A+b")]
    [InlineData("&&AT=BR&&MN=A+b&")]
    [InlineData("MN=A+b&AT=BR")]
    [InlineData("%41T=BR&M%4E=A+b")]
    [InlineData("https://acme.webex.com?AT=BR&MN=A+b&BU=/")]
    [InlineData("https://meet.example.org/m.php?AT=BR&MN=A+b")]
    [InlineData("https://www.webex.com/m.php?AT=BR&MN=A+b")]
    [InlineData("/m.php?AT=BR&MN=A+b")]
    [InlineData("?AT=BR&MN=A+b#/p.php?DU=x")]
    public void A_request_is_read_from_a_url_a_query_or_a_body(string text)
    {
        BookRoom.TryRead(text, Center.MeetingCenter, out BookRoom? request, out RequestValidationResult problems).ShouldBeTrue(problems.ToString());
        (request! with { BackUrl = null }).ShouldBe(new BookRoom { RoomName = "A b" });
    }

    [Theory]
    [InlineData("https://acme.webex.com/acme/m.php?AT=BR&MN=x&#38;")]
    [InlineData("https://acme.webex.com/acme/m.php?AT=BR&#38;MN=x")]
    [InlineData("m.php?AT=BR&MN=x&amp;AR=ON")]
    [InlineData("AT=BR&AMP;MN=x")]
    [InlineData("AT=BR&#38;MN=x")]
    public void A_text_that_was_copied_out_of_markup_is_not_read(string text)
    {
        BookRoom.TryRead(text, Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeFalse();
        (problems.Count, problems[0].ArgumentCode, problems[0].Rule).ShouldBe((1, "text", ViolationRule.Unreadable));
    }

    [Theory]
    [InlineData("AT=BR&MN=x&PW=secret&JPW=secret&SA2=secret&FN1=Ann&AC1=secret", "")]
    [InlineData("?AT=BR&MN=x&PW=secret", "PW")]
    [InlineData("?AT=BR&MN=x&JPW=secret", "PW")]
    [InlineData("m.php?AT=BR&MN=x&SA1=a&SA3=c", "SA1 SA3")]
    [InlineData("https://acme.webex.com/acme/m.php?AT=BR&MN=x&FN1=Ann&FN2=Bob&AC2=secret", "AC2")]
    public void A_secret_is_a_problem_of_a_url_and_none_of_a_body(string text, string codes)
    {
        BookRoom.TryRead(text, Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeTrue();
        string.Join(' ', problems.Where(problem => problem.Rule == ViolationRule.SecretInUrl).Select(problem => problem.ArgumentCode)).ShouldBe(codes);
    }

    [Fact]
    public void The_error_of_a_numbered_value_has_its_number_and_its_code_has_none()
    {
        BookRoom.TryRead("AT=BR&CB2=x&MN=y", Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeFalse();
        (problems[0].ErrorText, problems[0].ErrorCode).ShouldBe(("InvalidCB2", new WebExErrorCode("InvalidCB[n]")));
        (problems[0].Severity, problems[0].Property, problems[0].Limit, problems[0].Actual).ShouldBe((ViolationSeverity.Error, "CB2", "1 or 0", "x"));
    }

    [Fact]
    public void A_reader_needs_a_command_a_request_and_codes()
    {
        Should.Throw<ArgumentNullException>(() => new ArgumentReader("AT=BR", null!, Center.MeetingCenter)).ParamName.ShouldBe("command");
        var reader = new ArgumentReader(null, BookRoom.Description, Center.EventCenter);
        Should.Throw<ArgumentNullException>(() => reader.Invalid(null!, "x")).ParamName.ShouldBe("codes");
        Should.Throw<ArgumentNullException>(() => reader.Finish(null!)).ParamName.ShouldBe("request");
        reader.Center.ShouldBe(Center.EventCenter);
    }

    [Fact]
    public void A_number_sign_in_a_bare_query_belongs_to_the_value()
    {
        BookRoom.TryRead("AT=BR&MN=A#b", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.RoomName.ShouldBe("A#b");
    }

    [Fact]
    public void A_question_mark_inside_a_value_does_not_start_the_query()
    {
        BookRoom.TryRead("AT=BR&BU=http://www.example.com?a", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.BackUrl.ShouldBe("http://www.example.com?a");
    }

    [Theory]
    [InlineData(null, "AT: missing, must be BR (guide 9-1)")]
    [InlineData("", "AT: missing, must be BR (guide 9-1)")]
    [InlineData("MN=x", "AT: missing, must be BR (guide 9-1)")]
    [InlineData("AT=XX", "AT: must be BR, but is \"XX\" (guide 9-1)")]
    [InlineData("AT=br", "AT: must be BR, but is \"br\" (guide 9-1)")]
    [InlineData("at=BR", "AT: missing, must be BR (guide 9-1)")]
    [InlineData("https://acme.webex.com/acme/p.php?AT=BR", "path: must be m.php, but is \"/acme/p.php\" (guide 9-1)")]
    [InlineData("https://acme.webex.com/acme/am.php?AT=BR", "path: must be m.php, but is \"/acme/am.php\" (guide 9-1)")]
    [InlineData("/acme/p.php?AT=BR", "path: must be m.php, but is \"/acme/p.php\" (guide 9-1)")]
    [InlineData("p.php?AT=BR", "path: must be m.php, but is \"p.php\" (guide 9-1)")]
    [InlineData("/acme/p.php", "path: must be m.php, but is \"/acme/p.php\" (guide 9-1)")]
    [InlineData("https://acme.webex.com/acme/p.php", "path: must be m.php, but is \"/acme/p.php\" (guide 9-1)")]
    [InlineData("https://acme.webex.com/acme/p.php#m.php?AT=BR", "path: must be m.php, but is \"/acme/p.php\" (guide 9-1)")]
    [InlineData("https://acme.webex.com/m.php?AT=BR", "path: must be /acme/m.php, but is \"/m.php\" (guide 9-1)")]
    [InlineData("p.php", "AT: missing, must be BR (guide 9-1)")]
    [InlineData("#?", "AT: missing, must be BR (guide 9-1)")]
    [InlineData("https://acme.webex.com#/p.php?AT=BR", "AT: missing, must be BR (guide 9-1)")]
    [InlineData("AT=BR&DU=1.5", "DU: must be a whole number, but is \"1.5\" (guide 9-1)")]
    [InlineData("AT=BR&DU=", "DU: must be a whole number, but is \"\" (guide 9-1)")]
    [InlineData("AT=BR&DU=+1", "DU: must be a whole number, but is \" 1\" (guide 9-1)")]
    [InlineData("AT=BR&DU=2147483648", "DU: must be a whole number, but is \"2147483648\" (guide 9-1)")]
    [InlineData("AT=BR&DU=%D9%A3", "DU: must be a whole number, but is \"٣\" (guide 9-1)")]
    [InlineData("AT=BR&MF=-1", "MF: must be a whole number from 0 to 4294967295, but is \"-1\" (guide 9-1)")]
    [InlineData("AT=BR&MF=4294967296", "MF: must be a whole number from 0 to 4294967295, but is \"4294967296\" (guide 9-1)")]
    [InlineData("AT=BR&AR=yes", "AR: must be ON or OFF, but is \"yes\" (guide 9-1)")]
    [InlineData("AT=BR&CM=bill", "CM: must be one of CreditCard, Bill, but is \"bill\" (guide 9-1)")]
    [InlineData("AT=BR&HO=x", "HO: must be a whole number, but is \"x\" (guide 9-1)")]
    [InlineData("AT=BR&CB2=2", "CB2: must be 1 or 0, but is \"2\" (guide 9-1); the site returns InvalidCB2")]
    [InlineData("AT=BR&EQ=a||b", "EQ: must be a list without empty items, but is \"a||b\" (guide 9-1)")]
    [InlineData("AT=BR&EQ=a|", "EQ: must be a list without empty items, but is \"a|\" (guide 9-1)")]
    [InlineData("AT=BR&amp;MN=x", "text: must be joined by &, not by &amp;: it was copied out of XML or HTML, and has to be decoded first (guide 9-1)")]
    [InlineData("AT=BR&TI=1,2", "TI: must be a list in <>, but is \"1,2\" (guide 9-1)")]
    [InlineData("AT=BR&TI=<1,x>", "TI: must be a list of whole numbers, but is \"<1,x>\" (guide 9-1)")]
    [InlineData("AT=BR&CO=1,2,3,4,x,", "CO: must be country,area,local,extension,delay,, but is \"1,2,3,4,x,\" (guide 9-1)")]
    [InlineData("AT=BR&CO=1,2,3,4,5,6", "CO: must be country,area,local,extension,delay,, but is \"1,2,3,4,5,6\" (guide 9-1)")]
    public void What_cannot_be_read_is_a_problem_and_no_request(string? text, string expected)
    {
        BookRoom.TryRead(text, Center.MeetingCenter, out BookRoom? request, out RequestValidationResult problems).ShouldBeFalse();
        request.ShouldBeNull();
        problems[0].ToString().ShouldBe(expected);
        if (problems[0].Rule == ViolationRule.WrongCommand)
            problems.Skip(1).Select(problem => problem.Rule).ShouldAllBe(rule => rule == ViolationRule.WrongCommand);
    }

    [Theory]
    [InlineData(Center.TrainingCenter, "InvalidTI")]
    [InlineData(Center.MeetingCenter, null)]
    public void A_value_that_is_none_of_its_argument_has_the_error_of_the_center(Center center, string? expected)
    {
        BookRoom.TryRead("AT=BR&TI=x", center, out _, out RequestValidationResult problems).ShouldBeFalse();
        problems[0].ErrorText.ShouldBe(expected);
        problems[0].ErrorCode.ShouldBe(WebExErrorCode.OrNull(expected));
    }

    [Fact]
    public void All_problems_are_reported_not_only_the_first()
    {
        BookRoom.TryRead("m2.php?AT=XX&DU=a&AR=b", Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeFalse();
        problems.Select(problem => problem.ArgumentCode).ShouldBe(["path", "AT", "AR", "DU"]);
        problems
            .Select(problem => problem.Rule)
            .ShouldBe([ViolationRule.WrongCommand, ViolationRule.WrongCommand, ViolationRule.NotAChoice, ViolationRule.Unreadable]);
    }

    [Fact]
    public void Where_something_cannot_be_read_the_rest_is_checked_too()
    {
        BookRoom
            .TryRead("?AT=BR&DU=x&MN=" + new string('x', 131) + "&PW=secret&zz=1", Center.MeetingCenter, out _, out RequestValidationResult problems)
            .ShouldBeFalse();
        problems
            .Select(problem => (problem.ArgumentCode, problem.Rule))
            .ShouldBe([
                ("DU", ViolationRule.Unreadable),
                ("PW", ViolationRule.SecretInUrl),
                ("MN", ViolationRule.TooLong),
                ("YE", ViolationRule.Required),
                ("MO", ViolationRule.Required),
                ("DA", ViolationRule.Required),
                ("HO", ViolationRule.Required),
                ("MI", ViolationRule.Required),
                ("EM", ViolationRule.AnyOf),
                ("zz", ViolationRule.UnknownArgument),
            ]);
    }

    [Fact]
    public void Unknown_arguments_are_notices_and_at_most_20_of_them()
    {
        BookRoom
            .TryRead(
                "AT=BR&" + string.Join("&", Enumerable.Range(0, 1000).Select(i => $"zz{i}={i}")),
                Center.MeetingCenter,
                out BookRoom? request,
                out RequestValidationResult problems
            )
            .ShouldBeTrue();
        request!.AdditionalArguments.Count.ShouldBe(1000);
        problems.Count.ShouldBe(20);
        problems.ShouldAllBe(problem => problem.Severity == ViolationSeverity.Notice);
        problems[0].ToString().ShouldBe("zz0: not an argument of BookRoom (guide 9-1)");
    }

    [Fact]
    public void What_comes_is_shown_in_problems_on_one_line_and_cut_at_40_characters()
    {
        BookRoom.TryRead("AT=BR&DU=%0A" + new string('9', 100), Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeFalse();
        problems[0].Actual.ShouldBe(@"\u000A" + new string('9', 39) + "…");
    }

    [Theory]
    [InlineData("DU=007", 7)]
    [InlineData("DU=-5", -5)]
    [InlineData("DU=%37", 7)]
    [InlineData("DU=-2147483648", int.MinValue)]
    public void Numbers_may_have_leading_zeros_a_minus_and_escapes(string text, int expected)
    {
        BookRoom.TryRead("AT=BR&" + text, Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.DurationMinutes.ShouldBe(expected);
    }

    [Theory]
    [InlineData("AR=on", true)]
    [InlineData("AR=Off", false)]
    public void Flags_are_read_in_either_case(string text, bool expected)
    {
        BookRoom.TryRead("AT=BR&" + text, Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.RequireRegistration.ShouldBe(expected);
    }

    [Fact]
    public void A_choice_is_read_in_either_case_only_where_the_guide_says_so()
    {
        BookRoom.TryRead("AT=BR&CM=Bill&PM=CREDITCARD", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.ChargeMode.ShouldBe(ChargeMode.Bill);
        request.PaymentMode.ShouldBe(ChargeMode.CreditCard);
    }

    [Fact]
    public void An_alias_is_read_where_the_proper_code_is_absent_and_written_back_properly()
    {
        BookRoom.TryRead("AT=BR&JPW=abcdef", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&PW=abcdef");
        BookRoom.TryRead("AT=BR&JPW=alias&PW=proper", Center.MeetingCenter, out request, out _).ShouldBeTrue();
        request!.Password.ShouldBe("proper");
        request.AdditionalArguments["JPW"].ShouldBe("alias");
    }

    [Fact]
    public void One_code_with_two_meanings_is_read_by_center()
    {
        BookRoom.TryRead("AT=BR&LN=x", Center.TrainingCenter, out BookRoom? request, out _).ShouldBeTrue();
        (request!.LabName, request.LastName).ShouldBe(("x", null));
        BookRoom.TryRead("AT=BR&LN=x", Center.MeetingCenter, out request, out _).ShouldBeTrue();
        (request!.LabName, request.LastName).ShouldBe((null, "x"));
        BookRoom.TryRead("AT=BR&LN=x", Center.EventCenter, out request, out _).ShouldBeTrue();
        (request!.LabName, request.LastName, request.AdditionalArguments["LN"]).ShouldBe((null, null, "x"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(30)]
    public void Of_a_code_that_comes_twice_the_first_counts_and_the_rest_is_kept(int others)
    {
        string more = string.Concat(Enumerable.Range(0, others).Select(i => "&x" + i + "=" + i));
        BookRoom.TryRead("DU=1" + more + "&AT=BR&DU=2&MN=a&MN=&DU=x", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.DurationMinutes.ShouldBe(1);
        request.RoomName.ShouldBe("a");
        request.AdditionalArguments.Count.ShouldBe(others + 3);
        request.AdditionalArguments.TakeLast(3).ShouldBe([new("DU", "2"), new("MN", ""), new("DU", "x")]);
    }

    [Fact]
    public void Unknown_arguments_are_kept_in_order()
    {
        BookRoom.TryRead("zz=1&AT=BR&a%20b=%C3%A9&flag&=x&MN=n&zz=2", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.AdditionalArguments.ShouldBe([new("zz", "1"), new("a b", "é"), new("flag", ""), new("", "x"), new("zz", "2")]);
        request.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&MN=n&zz=1&a%20b=%C3%A9&flag=&=x&zz=2");
    }

    [Fact]
    public void A_family_takes_its_own_numbers_in_their_own_spelling_and_leaves_the_rest()
    {
        BookRoom
            .TryRead(
                "AT=BR&TC10=j&TC2=b&TC0=no&TC11=no&TC01=no&TC=no&TC-1=no&TC2=again&TxtHeight2147483647=5&TxtHeight2147483648=no",
                Center.MeetingCenter,
                out BookRoom? request,
                out _
            )
            .ShouldBeTrue();
        request!.TrackingCodes.ShouldBe([new(2, "b"), new(10, "j")]);
        request.Sizes.ShouldBe([new(int.MaxValue, 5)]);
        request.AdditionalArguments.Select(argument => argument.Key).ShouldBe(["TC0", "TC11", "TC01", "TC", "TC-1", "TC2", "TxtHeight2147483648"]);
    }

    [Fact]
    public void A_group_is_read_up_to_the_first_gap_and_the_rest_is_kept()
    {
        BookRoom.TryRead("AT=BR&EA2=b&FN1=Ann&FN4=Dan&FN3=Cy", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.Attendees.ShouldBe([new() { FullName = "Ann" }, new() { EmailAddress = "b" }, new() { FullName = "Cy" }, new() { FullName = "Dan" }]);
        BookRoom.TryRead("AT=BR&FN1=Ann&FN3=Cy", Center.MeetingCenter, out request, out _).ShouldBeTrue();
        request!.Attendees.Count.ShouldBe(1);
        request.AdditionalArguments.ShouldBe([new("FN3", "Cy")]);
    }

    [Theory]
    [InlineData("1,408,4357000,7537,3,")]
    [InlineData("1,408,4357000,7537,3")]
    [InlineData("1,408,4357000,7537,3, ")]
    public void A_call_out_number_is_read_with_or_without_its_last_comma(string text)
    {
        BookRoom.TryRead("AT=BR&CO=" + text, Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.CallOutNumber.ShouldBe(new CallOutPhone("1", "408", "4357000", "7537", 3));
    }

    [Fact]
    public void A_call_out_number_with_fewer_parts_is_read()
    {
        BookRoom.TryRead("AT=BR&CO=1,408", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.CallOutNumber.ShouldBe(new CallOutPhone("1", "408", null));
    }

    [Fact]
    public void Parts_of_a_date_are_read_one_by_one()
    {
        BookRoom.TryRead("AT=BR&MI=05&YE=2026&UntilDA=31", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.Start.ShouldBe(new WebExDateTime { Year = 2026, Minute = 5 });
        request.Until.ShouldBe(new WebExDate { Day = 31 });
        request.Doors.ShouldBeNull();
    }

    [Fact]
    public void A_value_of_forty_characters_is_shown_whole_and_a_longer_one_is_cut_between_characters()
    {
        string whole = "~ " + new string('x', 38);
        Shown(whole).ShouldBe(whole);
        Shown(whole + "y").ShouldBe(whole + "…");
        Shown(new string('x', 39) + "😀").ShouldBe(new string('x', 39) + "…");

        static string? Shown(string value)
        {
            BookRoom.TryRead("AT=BR&DU=" + Uri.EscapeDataString(value), Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeFalse();
            return problems[0].Actual;
        }
    }
}
