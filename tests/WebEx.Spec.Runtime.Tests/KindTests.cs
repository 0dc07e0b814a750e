using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Kinds of arguments that few commands have: numbered choices and bit fields, and lists in brackets or between blanks.</summary>
public sealed class KindTests
{
    [Fact]
    public void All_are_written_as_they_are_read()
    {
        ArrangeRoom request = new()
        {
            Furniture = new()
            {
                [1] = 2,
                [3] = 0,
                [9] = 1,
            },
            Switches = new() { [2] = uint.MaxValue, [4] = 0 },
            Labels = ["a b", "c"],
            Words = ["a,b", "c"],
            Numbers = [1, -20],
            Owner = "Jo",
            Level = 5,
        };
        const string Body = "FU1=Lamp&FU3=Desk&FU9=Chair&SW2=4294967295&SW4=0&LA=%28a%20b%2C%20c%29&WO=a%2Cb%20c&NU=1%20-20&OW=Jo&LE=5";
        request.ToForm(Rooms.Site).Body.ShouldBe(Body);
        request.ToForm(Rooms.Site).Action.AbsoluteUri.ShouldBe("https://acme.webex.com/acme/r.php");
        ArrangeRoom.TryRead(Body, Center.MeetingCenter, out ArrangeRoom? read, out RequestValidationResult problems).ShouldBeTrue(problems.ToString());
        read.ShouldBe(request);
        request.Validate(Center.MeetingCenter).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1, "FU2=-1")]
    [InlineData(3, "FU2=3")]
    [InlineData(int.MaxValue, "FU2=2147483647")]
    [InlineData(2, "FU2=Lamp")]
    public void A_numbered_choice_without_a_token_is_written_as_its_number(int choice, string expected) =>
        new ArrangeRoom { Furniture = new() { [2] = choice } }
            .ToForm(Rooms.Site)
            .Body.ShouldBe(expected + "&OW=");

    [Theory]
    [InlineData("a,b", "no blanks and none of ,()", ", ( )")]
    [InlineData("(a", "no blanks and none of ,()", ", ( )")]
    [InlineData("a)", "no blanks and none of ,()", ", ( )")]
    public void An_item_of_a_list_in_brackets_holds_nothing_of_what_is_around_it(string item, string barred, string shown)
    {
        ArrangeRoom request = new() { Owner = "Jo", Labels = ["x", item] };
        request.Validate(Center.MeetingCenter).ToString().ShouldBe($"Labels (LA): must hold {barred}, but is \"{item}\" (guide 9-4)");
        Should
            .Throw<InvalidOperationException>(() => request.ToForm(Rooms.Site))
            .Message.ShouldBe(
                "ArrangeRoom cannot be sent, because the site would read other values than these: "
                    + $"LA: an item of the list holds one of {shown}, which separate or enclose the items. Validate reports each with its property."
            );
    }

    [Fact]
    public void An_item_between_blanks_holds_no_blank()
    {
        ArrangeRoom request = new() { Owner = "Jo", Words = ["a b", ""] };
        request
            .Validate(Center.MeetingCenter)
            .ToString()
            .ShouldBe("Words (WO): must hold no blanks, but is \"a b\" (guide 9-4)\nWords (WO): must be a list without empty items (guide 9-4)");
        Should.Throw<InvalidOperationException>(() => request.ToForm(Rooms.Site)).Message.ShouldContain("WO: an item of the list holds one of  , which");
        Should
            .Throw<InvalidOperationException>(() => (request with { Words = [""] }).ToForm(Rooms.Site))
            .Message.ShouldContain("WO: an item of the list is empty. ");
    }

    [Theory]
    [InlineData("FU1=Table", "FU1: must be one of Desk, Chair, Lamp, but is \"Table\" (guide 9-4); the site returns InvalidFU1")]
    [InlineData("FU3=desk", "FU3: must be one of Desk, Chair, Lamp, but is \"desk\" (guide 9-4); the site returns InvalidFU3")]
    [InlineData("SW1=-1", "SW1: must be a whole number from 0 to 4294967295, but is \"-1\" (guide 9-4)")]
    [InlineData("SW1=4294967296", "SW1: must be a whole number from 0 to 4294967295, but is \"4294967296\" (guide 9-4)")]
    [InlineData("LA=a", "LA: must be a list in (), but is \"a\" (guide 9-4)")]
    [InlineData("LA=(", "LA: must be a list in (), but is \"(\" (guide 9-4)")]
    [InlineData("LA=(a", "LA: must be a list in (), but is \"(a\" (guide 9-4)")]
    [InlineData("LA=a)", "LA: must be a list in (), but is \"a)\" (guide 9-4)")]
    [InlineData("LA=(a,b)", "LA: must be a list whose items hold none of , ( ), but is \"(a,b)\" (guide 9-4)")]
    [InlineData("LA=((a))", "LA: must be a list whose items hold none of , ( ), but is \"((a))\" (guide 9-4)")]
    [InlineData("LA=(a, )", "LA: must be a list without empty items, but is \"(a, )\" (guide 9-4)")]
    [InlineData("NU=1,2", "NU: must be a list of whole numbers, but is \"1,2\" (guide 9-4)")]
    [InlineData("NU=2147483648", "NU: must be a list of whole numbers, but is \"2147483648\" (guide 9-4)")]
    [InlineData("NU=-2147483649", "NU: must be a list of whole numbers, but is \"-2147483649\" (guide 9-4)")]
    [InlineData("LE=x", "LE: must be a whole number, but is \"x\" (guide 9-4); the site returns InvalidLE")]
    public void What_is_none_of_them_is_a_problem(string text, string expected)
    {
        ArrangeRoom.TryRead("OW=Jo&" + text, Center.MeetingCenter, out ArrangeRoom? request, out RequestValidationResult problems).ShouldBeFalse();
        request.ShouldBeNull();
        problems.ShouldHaveSingleItem().ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("NU=2147483647 -2147483648", int.MaxValue, int.MinValue)]
    [InlineData("NU=007 08", 7, 8)]
    public void Whole_numbers_of_a_list_have_32_bits(string text, int first, int second)
    {
        ArrangeRoom.TryRead("OW=Jo&" + text, Center.MeetingCenter, out ArrangeRoom? request, out _).ShouldBeTrue();
        request!.Numbers.ShouldBe([first, second]);
    }

    [Fact]
    public void A_list_that_is_empty_is_read_as_one_without_items()
    {
        ArrangeRoom.TryRead("OW=Jo&LA=()&WO=&NU=", Center.MeetingCenter, out ArrangeRoom? request, out _).ShouldBeTrue();
        (request!.Labels!.Count, request.Words!.Count, request.Numbers!.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_required_value_that_does_not_come_has_the_error_of_its_own()
    {
        ArrangeRoom.TryRead("LE=1", Center.MeetingCenter, out ArrangeRoom? request, out RequestValidationResult problems).ShouldBeFalse();
        request.ShouldBeNull();
        Violation problem = problems.ShouldHaveSingleItem();
        problem.ToString().ShouldBe("Owner (OW): required (guide 9-4); the site returns OwnerIsNeeded");
        (problem.Severity, problem.Rule, problem.GuideLine).ShouldBe((ViolationSeverity.Error, ViolationRule.Required, 7));
        problem.ErrorCode.ShouldBe(new WebExErrorCode("OwnerIsNeeded"));
        ArrangeRoom.TryRead("OW=", Center.MeetingCenter, out request, out _).ShouldBeTrue();
        request!.Owner.ShouldBe("");
    }

    [Fact]
    public void A_text_out_of_markup_has_that_problem_alone()
    {
        ArrangeRoom.TryRead("LE=x&amp;FU1=y", Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeFalse();
        problems
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("text: must be joined by &, not by &amp;: it was copied out of XML or HTML, and has to be decoded first (guide 9-4)");
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(int.MinValue, null)]
    [InlineData(6, "Level (LE): 6, must be at most 5 (guide 9-4)")]
    public void A_number_can_have_an_upper_limit_only(int level, string? expected) =>
        Messages(new() { Level = level }).ShouldBe(expected is null ? [] : [expected]);

    [Theory]
    [InlineData(0u, null)]
    [InlineData(1u, "Mask (MA): has no bit 0 (guide 9-4)")]
    [InlineData(0x8000_0000u, "Mask (MA): has no bit 31 (guide 9-4)")]
    [InlineData(0x8000_0001u, "Mask (MA): has no bits 0, 31 (guide 9-4)")]
    [InlineData(0xC000_0003u, "Mask (MA): has no bits 0, 1, 30, 31 (guide 9-4)")]
    [InlineData(0xE000_0007u, "Mask (MA): has no bits 0 to 2, 29 to 31 (guide 9-4)")]
    [InlineData(uint.MaxValue, "Mask (MA): has no bits 0 to 31 (guide 9-4)")]
    public void Bits_are_named_by_their_numbers(uint mask, string? expected) => Messages(new() { Mask = mask }).ShouldBe(expected is null ? [] : [expected]);

    [Theory]
    [InlineData(null, null)]
    [InlineData("Plan", null)]
    [InlineData("Photo", null)]
    [InlineData("plan", "View (VI): must be written Plan, but is \"plan\" (guide 9-4); the site returns InvalidVI")]
    public void A_word_of_the_site_has_its_letters_in_their_case(string? view, string? expected) =>
        Messages(new() { View = view }).ShouldBe(expected is null ? [] : [expected]);

    [Theory]
    [InlineData("~ ", null)]
    [InlineData("s3cr\u0080t", "Ticket (TI): must be ASCII characters only (guide 9-4)")]
    public void A_secret_of_other_letters_is_not_shown(string ticket, string? expected) =>
        Messages(new() { Ticket = ticket }).ShouldBe(expected is null ? [] : [expected]);

    private static IEnumerable<string> Messages(ArrangeRoom request) => request.Validate(Center.MeetingCenter).Select(violation => violation.ToString());
}
