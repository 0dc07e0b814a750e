using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class SecretTests
{
    private static readonly string[] Secrets = ["s3cr3t-PW", "h1dden-SA", "pr1vate-AC", "t0ken-CSRF"];

    [Fact]
    public void A_url_with_secrets_is_refused_and_the_message_names_codes_and_no_values()
    {
        string message = Should.Throw<InvalidOperationException>(() => Rooms.Full().ToUri(Rooms.Site)).Message;
        message.ShouldContain("(PW, SA2, AC1, CSRF, X Y)");
        message.ShouldContain("ToForm(site)");
        message.ShouldContain("SecretsInUrl.Allowed");
        foreach (string secret in Secrets)
            message.ShouldNotContain(secret);
    }

    [Fact]
    public void A_url_with_secrets_is_made_when_the_caller_allows_it()
    {
        string url = Rooms.Full().ToUri(Rooms.Site, SecretsInUrl.Allowed).OriginalString;
        foreach (string secret in Secrets)
            url.ShouldContain(secret);
    }

    [Fact]
    public void An_empty_secret_is_a_secret() => _ = Should.Throw<InvalidOperationException>(() => new BookRoom { Password = "" }.ToUri(Rooms.Site));

    [Fact]
    public void A_url_without_secrets_needs_no_permission() => Rooms.Valid().ToUri(Rooms.Site).Query.ShouldStartWith("?AT=BR&MN=");

    [Fact]
    public void A_second_value_of_a_secret_that_came_over_the_wire_stays_out_of_urls_too()
    {
        BookRoom.TryRead("AT=BR&PW=first1&PW=second2&SA3=a&SA3=third3", Center.MeetingCenter, out BookRoom? request, out _).ShouldBeTrue();
        request!.AdditionalArguments["PW"].ShouldBe("second2");
        request = request with { Password = null, AccessCodes = new() };
        string message = Should.Throw<InvalidOperationException>(() => request.ToUri(Rooms.Site)).Message;
        message.ShouldContain("(PW, SA3)");
        message.ShouldNotContain("second2");
    }

    [Fact]
    public void No_text_for_people_shows_a_secret()
    {
        BookRoom request = Rooms.Full();
        string[] texts =
        [
            request.ToString(),
            request.ToForm(Rooms.Site).ToString(),
            request.AdditionalArguments.ToString(),
            request.AccessCodes.ToString(),
            request.Attendees.ToString(),
            request.Validate(Center.TrainingCenter).ToString(),
        ];
        foreach (string text in texts)
        {
            foreach (string secret in Secrets)
                text.ShouldNotContain(secret);
        }
    }

    [Fact]
    public void A_description_shows_what_is_set_with_secrets_as_stars() =>
        (Rooms.Full() with { Attendees = ValueList.Create(new Attendee { FullName = "Ann", AccessCode = "x" }), Until = null, OfficePhone = null })
            .ToString()
            .ShouldBe(
                "BookRoom { MN = Design review, PW = ***, AR = ON, DU = 45, PI = 0007, MT = 2, CM = CreditCard, PM = Bill, MF = 2147483649, "
                    + "YE = 2026, MO = 12, DA = 1, HO = 09, MI = 30, DoorsHO = 08, DoorsMI = 05, CO = 1,408,4357000,7537,3,, TC1 = R&D, TC10 = ten, SA2 = ***, "
                    + "CB1 = 1, CB3 = 0, TxtHeight1 = 12, TxtHeight40 = 99, EQ = beamer|flip chart, TI = <1, 2, 6, 8>, FN1 = Ann, AC1 = ***, EM = "
                    + "host@example.com, "
                    + "MK = 123456789, LN = Lab 7, BU = https://www.example.com/back?a=1&b=2, CSRF = ***, X Y = *** }"
            );

    [Fact]
    public void A_description_is_one_line_without_invisible_characters_and_not_endless()
    {
        string text = new BookRoom { RoomName = "a\r\nb\u202Ec\u2028d\uD83Ee", LabName = new string('x', 100_000) }.ToString();
        text.ShouldStartWith(@"BookRoom { MN = a\u000D\u000Ab\u202Ec\u2028d\uD83Ee, LN = xxx");
        text.Length.ShouldBeLessThan(300);
    }

    [Fact]
    public void Violations_of_secrets_keep_neither_value_nor_length()
    {
        BookRoom request = Rooms.Valid() with
        {
            Password = "<12345678901234567890>",
            AccessCodes = new() { [1] = "*ab", [2] = "12345678901*3" },
        };
        RequestValidationResult result = request.Validate(Center.MeetingCenter);

        result.Count.ShouldBe(6);
        foreach (Violation violation in result)
            violation.Actual.ShouldBeNull();
        result[0].ToString().ShouldBe("Password (PW): too long, at most 16 characters (guide 9-1); the site returns PasswordTooLong");
        result[1].ToString().ShouldBe("Password (PW): must hold none of \"<> (guide 9-1)");
        result[2].ToString().ShouldBe("AccessCodes (SA1): too short, at least 4 characters (guide 9-1)");
        result.ToString().ShouldNotContain("123456");
    }

    [Fact]
    public void Reading_problems_do_not_tell_values_of_other_arguments()
    {
        BookRoom.TryRead("AT=BR&PW=s3cr3t-PW&DU=abc", Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeFalse();
        problems[0].ToString().ShouldBe("DU: must be a whole number, but is \"abc\" (guide 9-1)");
        problems.ToString().ShouldNotContain("s3cr3t");
    }

    [Fact]
    public void A_reply_shows_the_codes_of_its_parameters_and_no_values()
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=1&HT=s3cr3t-PW");
        reply.HostTicket.ShouldBe("s3cr3t-PW");
        reply.ToString().ShouldBe("BookRoomReply { Success (AT, ST, MK, HT) }");
        reply.Parameters.ToString().ShouldBe("AT, ST, MK, HT");
    }
}
