namespace WebEx.Tests;

/// <summary>Values that are read from the text that they show.</summary>
public sealed class ValueTextTests
{
    [Fact]
    public void What_a_value_shows_can_be_read_again()
    {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++)
        {
            var date = new WebExDate(Part(), Part(), Part());
            WebExDate.Parse(date.ToString()).ShouldBe(date);
            var time = new WebExTime(Part(), Part());
            WebExTime.Parse(time.ToString()).ShouldBe(time);
            var moment = new WebExDateTime(Part(), Part(), Part(), Part(), Part());
            WebExDateTime.Parse(moment.ToString()).ShouldBe(moment);
            WebExDateTime.Parse(moment.ToString().Replace(' ', 'T')).ShouldBe(moment);
            var phone = new CallOutPhone(Digits(), Digits(), Digits(), Digits(), Part());
            CallOutPhone.Parse(phone.ToString()).ShouldBe(phone);
            var number = new WebExPhoneNumber(Digits(), Digits(), Digits(), Digits());
            WebExPhoneNumber.Parse(number.ToString()).ShouldBe(number);
        }

        int? Part() =>
            random.Next(4) switch
            {
                0 => null,
                1 => random.Next(60),
                2 => random.Next(10000),
                _ => random.Next(int.MinValue, int.MaxValue),
            };
        string? Digits() => random.Next(3) == 0 ? null : random.Next(100000).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("2026-12-01 09:05")]
    [InlineData("2026-12-01T09:05")]
    [InlineData("2026-12-01T09:05:00")]
    [InlineData("2026-12-1 9:5")]
    public void A_date_and_time_has_several_forms(string text) => WebExDateTime.Parse(text).ShouldBe(new WebExDateTime(2026, 12, 1, 9, 5));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-12-01")]
    [InlineData("09:05")]
    [InlineData("2026-12-01T09:05Z")]
    [InlineData("2026-12-01T09:05:00Z")]
    [InlineData("2026-12-01T09:05+01:00")]
    [InlineData("2026-12-01T09:05:01")]
    [InlineData("2026-12-01T09:05:")]
    [InlineData("2026-12-01T09")]
    [InlineData("2026-12T09:05")]
    [InlineData("2026-12-01-01T09:05")]
    [InlineData("12/1/2026 09:05")]
    [InlineData("2026-12-01  09:05")]
    [InlineData("2026-12-0١ 09:05")]
    [InlineData("99999999999-12-01 09:05")]
    public void Another_text_is_no_date_and_time(string? text)
    {
        WebExDateTime.TryParse(text, out WebExDateTime value).ShouldBeFalse();
        value.ShouldBe(default);
        if (text is null)
            _ = Should.Throw<ArgumentNullException>(() => WebExDateTime.Parse(null!));
        else
            _ = Should.Throw<FormatException>(() => WebExDateTime.Parse(text));
    }

    [Fact]
    public void Another_text_is_no_date_time_or_number_to_call()
    {
        (WebExDate.TryParse("x", out _), WebExTime.TryParse("9", out _), CallOutPhone.TryParse("1,2,3,4,5,6,7", out _)).ShouldBe((false, false, false));
        _ = Should.Throw<FormatException>(() => WebExDate.Parse("2026-12"));
        _ = Should.Throw<FormatException>(() => WebExTime.Parse("x"));
        _ = Should.Throw<FormatException>(() => CallOutPhone.Parse("1,2,3,4,x,"));
        _ = Should.Throw<FormatException>(() => WebExPhoneNumber.Parse("1,2,3,4,"));
        _ = Should.Throw<ArgumentNullException>(() => WebExPhoneNumber.Parse(null!));
        (WebExPhoneNumber.Parse("1, 408 ,435"), WebExPhoneNumber.TryParse(null, out _)).ShouldBe((new WebExPhoneNumber("1", "408", "435"), false));
    }

    [Fact]
    public void A_list_is_filled_until_a_request_takes_it()
    {
        ICollection<string> list = new ValueList<string>();
        list.Add("a");
        list.Add("b");
        list.Remove("a").ShouldBeTrue();
        (list.Count, list.IsReadOnly, list.Contains("b"), list.Contains("a"), list.Remove("a")).ShouldBe((1, false, true, false, false));
        var request = new Sample.BookRoom { Equipment = (ValueList<string>)list };
        list.Add("c");
        request.Equipment.ShouldBe(["b"]);
        list.ShouldBe(["b", "c"]);
        string[] copied = new string[3];
        list.CopyTo(copied, 1);
        copied.ShouldBe([null!, "b", "c"]);
        list.Clear();
        list.ShouldBeEmpty();
        foreach (ICollection<string> owned in new ICollection<string>[] { request.Equipment!, ValueList<string>.Empty, ValueList.Create("a") })
        {
            owned.IsReadOnly.ShouldBeTrue();
            _ = Should.Throw<NotSupportedException>(() => owned.Add("x"));
            _ = Should.Throw<NotSupportedException>(owned.Clear);
            _ = Should.Throw<NotSupportedException>(() => owned.Remove("a"));
        }
    }

    [Fact]
    public void A_null_in_a_list_that_is_read_is_an_empty_item_and_no_element_of_a_group()
    {
        ICollection<string> list = new ValueList<string>();
        list.Add(null!);
        list.ShouldBe([""]);
        var request = new Sample.BookRoom { RoomName = "A", Equipment = (ValueList<string>)list };
        request.Validate(Center.MeetingCenter).ShouldContain(violation => violation.Property == "Equipment");
        _ = Should.Throw<System.Text.Json.JsonException>(() => ((ICollection<Sample.Attendee>)new ValueList<Sample.Attendee>()).Add(null!));
    }
}
