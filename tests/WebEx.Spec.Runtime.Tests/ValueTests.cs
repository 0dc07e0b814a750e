using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class ValueTests
{
    [Fact]
    public void A_family_is_filled_where_the_request_is_made()
    {
        BookRoom request = new() { TrackingCodes = { [1] = "R&D", [3] = "x" } };
        request.TrackingCodes[1].ShouldBe("R&D");
        request.TrackingCodes[2].ShouldBeNull();
        request.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&TC1=R%26D&TC3=x");
    }

    [Fact]
    public void A_family_is_sorted_by_number_however_it_is_filled()
    {
        var values = new NumberedValues<int?>(0) { [9] = 1, [0] = 2, [5] = 3, [4] = 4, [7] = 5 };
        values[9] = 6;
        values[4] = null;
        values.ShouldBe([new(0, 2), new(5, 3), new(7, 5), new(9, 6)]);
        values.Count.ShouldBe(4);
        values[4].ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(-1)]
    public void A_number_outside_the_family_is_refused(int number)
    {
        var values = new NumberedValues<string>(1, 10);
        _ = Should.Throw<ArgumentOutOfRangeException>(() => values[number] = "x");
        _ = Should.Throw<ArgumentOutOfRangeException>(() => values[number]);
    }

    [Fact]
    public void Bounds_of_a_family_must_make_sense()
    {
        _ = Should.Throw<ArgumentOutOfRangeException>(() => new NumberedValues<string>(-1, 3));
        _ = Should.Throw<ArgumentOutOfRangeException>(() => new NumberedValues<string>(4, 3));
        new NumberedValues<string>(4, 4).Last.ShouldBe(4);
        new NumberedValues<string>(4).Last.ShouldBeNull();
    }

    [Fact]
    public void A_family_is_fixed_once_it_has_been_read()
    {
        Action<NumberedValues<string>>[] reads =
        [
            values => _ = values[1],
            values => _ = values.Count,
            values => _ = values.GetHashCode(),
            values => _ = values.Equals(new NumberedValues<string>(1)),
            values => _ = new NumberedValues<string>(1).Equals(values),
            values => _ = values.GetEnumerator(),
            values => _ = new BookRoom { TrackingCodes = values }.ToForm(Rooms.Site),
            values => _ = new BookRoom { TrackingCodes = values }.Validate(Center.MeetingCenter),
        ];
        foreach (Action<NumberedValues<string>> read in reads)
        {
            var values = new NumberedValues<string>(1) { [1] = "a" };
            read(values);
            _ = Should.Throw<InvalidOperationException>(() => values[2] = "b");
            values.ShouldBe([new(1, "a")]);
        }
    }

    [Fact]
    public void Families_compare_by_value()
    {
        var one = new NumberedValues<string>(1, 10) { [2] = "b", [1] = "a" };
        var same = new NumberedValues<string>(1, 10) { [1] = "a", [2] = "b", [3] = null };
        one.ShouldBe(same);
        (one == same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.ShouldNotBe(new NumberedValues<string>(1, 10) { [1] = "a", [3] = "b" });
        one.ShouldNotBe(new NumberedValues<string>(1, 10) { [1] = "a", [2] = "B" });
        one.ShouldNotBe(new NumberedValues<string>(1, 10) { [1] = "a" });
        (one == null).ShouldBeFalse();
    }

    [Fact]
    public void A_family_with_nothing_set_allocates_nothing_but_itself()
    {
        _ = new NumberedValues<string>(1, 10).Count;
        long before = GC.GetAllocatedBytesForCurrentThread();
        var values = new NumberedValues<string>(1, 10);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        values.Count.ShouldBe(0);
        allocated.ShouldBeInRange(24, 56);
    }

    [Fact]
    public void Lists_compare_by_value()
    {
        ValueList<string> one = ValueList.Create("a", "b");
        one.ShouldBe(new ValueList<string>(new List<string> { "a", "b" }));
        one.GetHashCode().ShouldBe(ValueList.Create("a", "b").GetHashCode());
        (one == ValueList.Create("a", "b")).ShouldBeTrue();
        (one != ValueList.Create("b", "a")).ShouldBeTrue();
        (one == ValueList.Create("a")).ShouldBeFalse();
        ValueList.Create(new Attendee { FullName = "x" }).ShouldBe(ValueList.Create(new Attendee { FullName = "x" }));
    }

    [Fact]
    public void A_list_is_a_copy()
    {
        int[] items = [1, 2];
        ValueList<int> list = ValueList.Create(items);
        items[0] = 9;
        list.ShouldBe([1, 2]);
    }

    [Fact]
    public void A_list_is_made_by_a_collection_expression()
    {
        ValueList<int> list = [1, 2, .. new[] { 3 }];
        list.ShouldBe(ValueList.Create(1, 2, 3));
        ValueList<int> empty = [];
        empty.ShouldBeSameAs(ValueList<int>.Empty);
    }

    [Fact]
    public void A_list_holds_no_null()
    {
        _ = Should.Throw<ArgumentException>(() => ValueList.Create("a", null!));
        _ = Should.Throw<ArgumentException>(() => new ValueList<string>(["a", null!]));
        _ = Should.Throw<ArgumentNullException>(() => new ValueList<string>(null!));
    }

    [Fact]
    public void Additional_arguments_keep_order_and_duplicates_and_compare_by_value()
    {
        AdditionalArguments one = new() { { "b", "1" }, { "a", "2" }, { "b", "3" } };
        one["b"].ShouldBe("1");
        one["B"].ShouldBeNull();
        one[2].Value.ShouldBe("3");
        one.ShouldBe(new AdditionalArguments { { "b", "1" }, { "a", "2" }, { "b", "3" } });
        one.GetHashCode().ShouldBe(new AdditionalArguments { { "b", "1" }, { "a", "2" }, { "b", "3" } }.GetHashCode());
        one.Equals(new AdditionalArguments { { "a", "2" }, { "b", "1" }, { "b", "3" } }).ShouldBeFalse();
    }

    [Fact]
    public void The_shared_empty_list_of_additional_arguments_cannot_be_filled()
    {
        InvalidOperationException refusal = Should.Throw<InvalidOperationException>(() => new BookRoom { AdditionalArguments = { { "CSRF", "s3cr3t" } } });
        refusal.Message.ShouldContain("AdditionalArguments = new()");
        refusal.Message.ShouldNotContain("s3cr3t");
        new BookRoom().AdditionalArguments.Count.ShouldBe(0);
    }

    [Fact]
    public void Additional_arguments_are_fixed_once_they_have_been_read()
    {
        AdditionalArguments arguments = new() { { "a", "1" } };
        _ = arguments.GetHashCode();
        _ = Should.Throw<InvalidOperationException>(() => arguments.Add("b", "2"));
        _ = Should.Throw<ArgumentNullException>(() => new AdditionalArguments().Add("b", null!));
    }

    [Fact]
    public void Dates_turn_into_platform_dates_when_they_are_complete_and_exist()
    {
        new WebExDateTime(2028, 2, 29, 23, 59).ToDateTime().ShouldBe(new DateTime(2028, 2, 29, 23, 59, 0));
        new WebExDateTime(2027, 2, 29, 23, 59).ToDateTime().ShouldBeNull();
        new WebExDateTime(2028, 2, 29, 24, 0).ToDateTime().ShouldBeNull();
        new WebExDateTime { Year = 2028, Month = 2, Day = 29, Hour = 1 }.ToDateTime().ShouldBeNull();
        new WebExDate(2028, 2, 29).ToDateTime().ShouldBe(new DateTime(2028, 2, 29));
        new WebExDate(2028, 2, null).ToDateTime().ShouldBeNull();
        new WebExDate(int.MaxValue, int.MinValue, 1).ToDateTime().ShouldBeNull();
    }

    [Fact]
    public void Platform_dates_turn_into_dates_in_parts()
    {
        var moment = new DateTime(2026, 12, 1, 9, 5, 59, DateTimeKind.Utc);
        WebExDateTime.FromDateTime(moment).ShouldBe(new WebExDateTime(2026, 12, 1, 9, 5));
        WebExDate.FromDateTime(moment).ShouldBe(new WebExDate(2026, 12, 1));
        WebExTime.FromDateTime(moment).ShouldBe(new WebExTime(9, 5));
    }

    [Fact]
    public void Dates_show_missing_parts_as_question_marks()
    {
        new WebExDateTime(2026, 12, 1, 9, 5).ToString().ShouldBe("2026-12-01 09:05");
        new WebExDateTime { Month = 2, Minute = 3 }.ToString().ShouldBe("?-02-? ?:03");
    }

    [Fact]
    public void A_call_out_number_shows_as_it_is_sent_and_knows_no_empty_parts()
    {
        new CallOutPhone("1", "408", "4357000", "7537", 3).ToString().ShouldBe("1,408,4357000,7537,3,");
        new CallOutPhone().ToString().ShouldBe(",,,,,");
        new CallOutPhone("1", "", "2").ShouldBe(new CallOutPhone("1", null, "2"));
        new PhoneNumber("1", null, "435", "7").ToString().ShouldBe("1-435-7");
    }
}
