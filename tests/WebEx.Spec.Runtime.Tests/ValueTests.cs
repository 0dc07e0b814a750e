using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class ValueTests
{
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
        AdditionalArguments one = new()
        {
            { "b", "1" },
            { "a", "2" },
            { "b", "3" },
        };
        one["b"].ShouldBe("1");
        one["B"].ShouldBeNull();
        one[2].Value.ShouldBe("3");
        one.ShouldBe(
            new AdditionalArguments
            {
                { "b", "1" },
                { "a", "2" },
                { "b", "3" },
            }
        );
        one.GetHashCode()
            .ShouldBe(
                new AdditionalArguments
                {
                    { "b", "1" },
                    { "a", "2" },
                    { "b", "3" },
                }.GetHashCode()
            );
        one.Equals(
                new AdditionalArguments
                {
                    { "a", "2" },
                    { "b", "1" },
                    { "b", "3" },
                }
            )
            .ShouldBeFalse();
    }

    [Fact]
    public void Dates_turn_into_platform_dates_when_they_are_complete_and_exist()
    {
        new WebExDateTime(2028, 2, 29, 23, 59).ToDateTime().ShouldBe(new DateTime(2028, 2, 29, 23, 59, 0));
        new WebExDateTime(2027, 2, 29, 23, 59).ToDateTime().ShouldBeNull();
        new WebExDateTime(2028, 2, 29, 24, 0).ToDateTime().ShouldBeNull();
        new WebExDateTime
        {
            Year = 2028,
            Month = 2,
            Day = 29,
            Hour = 1,
        }
            .ToDateTime()
            .ShouldBeNull();
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
        new WebExDateTime { Month = 2, Minute = 3 }
            .ToString()
            .ShouldBe("?-02-? ?:03");
    }

    [Fact]
    public void A_call_out_number_shows_as_it_is_sent_and_knows_no_empty_parts()
    {
        new CallOutPhone("1", "408", "4357000", "7537", 3).ToString().ShouldBe("1,408,4357000,7537,3,");
        new CallOutPhone().ToString().ShouldBe(",,,,,");
        new CallOutPhone("1", "", "2").ShouldBe(new CallOutPhone("1", null, "2"));
        new WebExPhoneNumber("1", null, "435", "7").ToString().ShouldBe("1,,435,7");
    }
}
