using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class WritingTests
{
    [Fact]
    public void A_request_writes_its_command_then_its_arguments_in_order_then_the_additional_ones()
    {
        BookRoom request = Rooms.Full() with { LabName = null, LastName = "Lee" };

        request
            .ToForm(Rooms.Site)
            .Body.ShouldBe(
                "AT=BR&MN=Design%20review&PW=s3cr3t-PW&AR=ON&DU=45&PI=0007&MT=2&CM=CreditCard&PM=Bill&MF=2147483649"
                    + "&YE=2026&MO=12&DA=1&HO=09&MI=30&UntilYE=2026&UntilMO=12&UntilDA=24&DoorsHO=08&DoorsMI=05"
                    + "&OPhoneCountry=1&OPhoneArea=408&OPhoneLocal=4357000&OPhoneExt=7537&CO=1%2C408%2C4357000%2C7537%2C3%2C"
                    + "&TC1=R%26D&TC10=ten&SA2=h1dden-SA&CB1=1&CB3=0&TxtHeight1=12&TxtHeight40=99&EQ=beamer%7Cflip%20chart&TI=%3C1%2C%202%2C%206%2C%208%3E"
                    + "&FN1=Ann&EA1=ann%40example.com&AC1=pr1vate-AC&FN2=Bob&EM=host%40example.com&MK=123456789&LN=Lee"
                    + "&BU=https%3A%2F%2Fwww.example.com%2Fback%3Fa%3D1%26b%3D2&CSRF=t0ken-CSRF&X%20Y=%C3%BC"
            );
    }

    [Fact]
    public void A_url_is_the_site_the_page_and_the_arguments() =>
        new BookRoom { RoomName = "A b" }
            .ToUri(Rooms.Site)
            .OriginalString.ShouldBe("https://acme.webex.com/acme/m.php?AT=BR&MN=A%20b");

    [Fact]
    public void What_is_written_into_a_url_is_what_the_uri_sends()
    {
        Uri uri = new BookRoom { RoomName = "a/../b?c#d%41~é\\" }.ToUri(Rooms.Site);
        uri.AbsoluteUri.ShouldBe(uri.OriginalString);
        uri.AbsoluteUri.ShouldBe("https://acme.webex.com/acme/m.php?AT=BR&MN=a%2F..%2Fb%3Fc%23d%2541~%C3%A9%5C");
    }

    [Fact]
    public void Null_is_not_written_and_an_empty_text_is()
    {
        new BookRoom { RoomName = null, LabName = "" }
            .ToForm(Rooms.Site)
            .Body.ShouldBe("AT=BR&LN=");
        new BookRoom { Equipment = ValueList<string>.Empty }
            .ToForm(Rooms.Site)
            .Body.ShouldBe("AT=BR&EQ=");
        new BookRoom().ToForm(Rooms.Site).Body.ShouldBe("AT=BR");
    }

    [Fact]
    public void Parts_that_are_missing_are_not_written()
    {
        BookRoom request = new()
        {
            Start = new WebExDateTime { Year = 2026, Minute = 5 },
            Until = new WebExDate { Day = 9 },
            Doors = new WebExTime { Hour = 7 },
            OfficePhone = new WebExPhoneNumber { Local = "12" },
            CallOutNumber = new CallOutPhone { Area = "408" },
        };
        request.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&YE=2026&MI=05&UntilDA=9&DoorsHO=07&OPhoneLocal=12&CO=%2C408%2C%2C%2C%2C");
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(int.MinValue, "-2147483648")]
    public void Numbers_are_written_in_ascii_digits(int number, string expected) =>
        new BookRoom { DurationMinutes = number }
            .ToForm(Rooms.Site)
            .Body.ShouldBe("AT=BR&DU=" + expected);

    [Fact]
    public void A_choice_without_a_token_is_written_as_its_number()
    {
        new BookRoom { ChargeMode = (ChargeMode)99 }
            .ToForm(Rooms.Site)
            .Body.ShouldBe("AT=BR&CM=99");
        new BookRoom { ChargeMode = (ChargeMode)(-1) }
            .ToForm(Rooms.Site)
            .Body.ShouldBe("AT=BR&CM=-1");
    }

    [Fact]
    public void A_url_longer_than_a_uri_can_be_is_refused_with_advice_and_a_form_is_not()
    {
        BookRoom request = new() { RoomName = new string('x', 70_000) };
        InvalidOperationException refusal = Should.Throw<InvalidOperationException>(() => request.ToUri(Rooms.Site));
        refusal.Message.ShouldContain("ToForm(site)");
        refusal.Message.ShouldNotContain("xxxx");
        request.ToForm(Rooms.Site).Body.Length.ShouldBe(70_000 + "AT=BR&MN=".Length);
    }

    [Fact]
    public void A_url_at_the_limit_of_a_uri_is_made()
    {
        const int Before = 45; // https://acme.webex.com/acme/m.php?AT=BR&MN=
        int overhead = new BookRoom { RoomName = "" }
            .ToUri(Rooms.Site)
            .OriginalString.Length;
        overhead.ShouldBeLessThan(Before);
        new BookRoom { RoomName = new string('x', 65_519 - overhead) }
            .ToUri(Rooms.Site)
            .OriginalString.Length.ShouldBe(65_519);
        _ = Should.Throw<InvalidOperationException>(() => new BookRoom { RoomName = new string('x', 65_520 - overhead) }.ToUri(Rooms.Site));
    }

    [Fact]
    public void A_form_has_the_page_as_action_and_its_fields_decoded()
    {
        WebExForm form = Rooms.Valid().ToForm(Rooms.Site);
        form.Action.ShouldBe(new Uri("https://acme.webex.com/acme/m.php"));
        form.Fields[0].ShouldBe(new KeyValuePair<string, string>("AT", "BR"));
        form.Fields[1].ShouldBe(new KeyValuePair<string, string>("MN", "Design review"));
        form.Fields[^1].ShouldBe(new KeyValuePair<string, string>("BU", "https://www.example.com/back?a=1&b=2"));
        WebExForm.MediaType.ShouldBe("application/x-www-form-urlencoded");
    }

    [Fact]
    public void A_form_compares_by_its_address_and_its_body()
    {
        WebExForm form = Rooms.Valid().ToForm(Rooms.Site);
        WebExForm same = Rooms.Valid().ToForm(new WebExSite("acme"));
        WebExForm? none = null;
        (form == same, form != same, form.Equals((object)same), form.GetHashCode() == same.GetHashCode()).ShouldBe((true, false, true, true));
        foreach (WebExForm other in new[] { Rooms.Full().ToForm(Rooms.Site), Rooms.Valid().ToForm(new WebExSite("other")) })
            (form == other, form != other, form.Equals((object)other), form.GetHashCode() == other.GetHashCode()).ShouldBe((false, true, false, false));
        (form == none, none == form, none != form, none == null, form.Equals((object)form.Body)).ShouldBe((false, false, true, true, false));
        new BookRoom { RoomName = "s3cret", Password = "s3cret" }
            .ToForm(Rooms.Site)
            .ToString()
            .ShouldBe("https://acme.webex.com/acme/m.php (AT, MN, PW)");
    }

    [Fact]
    public void Equal_requests_make_equal_forms()
    {
        Rooms.Full().ToForm(Rooms.Site).ShouldBe(Rooms.Full().ToForm(Rooms.Site));
        Rooms.Full().ToForm(Rooms.Site).ShouldNotBe(Rooms.Valid().ToForm(Rooms.Site));
        Rooms.Full().ToForm(Rooms.Site).ShouldNotBe(Rooms.Full().ToForm(new WebExSite("other")));
    }

    [Fact]
    public void Writing_a_url_allocates_little_more_than_its_text()
    {
        BookRoom request = Rooms.Valid();
        int length = request.ToForm(Rooms.Site).Body.Length;
        _ = request.ToForm(Rooms.Site);
        long before = GC.GetAllocatedBytesForCurrentThread();
        WebExForm form = request.ToForm(Rooms.Site);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(form);

        // The body, the form and the Uri of its action with the text that it is made from.
        allocated.ShouldBeLessThan((2 * length) + 600);
    }
}
