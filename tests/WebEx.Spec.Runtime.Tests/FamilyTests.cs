using System.Collections;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Indexed families of arguments.</summary>
public sealed class FamilyTests
{
    [Fact]
    public void A_family_is_filled_where_the_request_is_made()
    {
        BookRoom request = new() { TrackingCodes = { [1] = "R&D", [3] = "x" } };
        request.TrackingCodes[1].ShouldBe("R&D");
        request.TrackingCodes[2].ShouldBeNull();
        request.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&TC1=R%26D&TC3=x");
        new BookRoom
        {
            TrackingCodes = new() { [1] = "R&D", [3] = "x" },
        }.ShouldBe(request);
        new BookRoom { TrackingCodes = request.TrackingCodes }.ShouldBe(request);
    }

    [Fact]
    public void A_family_is_sorted_by_number_however_it_is_filled()
    {
        var values = new IndexedValues<int?>
        {
            [9] = 1,
            [0] = 2,
            [5] = 3,
            [4] = 4,
            [7] = 5,
        };
        values[9] = 6;
        values[4] = null;
        values.ShouldBe([new(0, 2), new(5, 3), new(7, 5), new(9, 6)]);
        values.Count.ShouldBe(4);
        values[4].ShouldBeNull();
    }

    [Fact]
    public void Many_numbers_in_any_order_are_what_a_sorted_dictionary_makes_of_them()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var expected = new SortedDictionary<int, int>();
            var values = new IndexedValues<int?>();
            for (int i = random.Next(400); i > 0; i--)
            {
                int number = random.Next(200);
                if (random.Next(4) == 0)
                {
                    _ = expected.Remove(number);
                    values[number] = null;
                }
                else
                {
                    values[number] = expected[number] = i;
                }

                if (random.Next(50) == 0)
                    values.Count.ShouldBe(expected.Count);
            }

            values.ShouldBe(expected.Select(item => new KeyValuePair<int, int?>(item.Key, item.Value)));
        }
    }

    // An untrusted JSON text or form can have them in any order: half a million took hours, were each to be inserted before all others.
    [Fact]
    public void Half_a_million_numbers_from_the_last_to_the_first_are_read()
    {
        var values = new IndexedValues<int?>();
        for (int number = 500_000; number > 0; number--)
            values[number] = number;
        values.Count.ShouldBe(500_000);
        values[1].ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(-1)]
    public void A_number_outside_the_bounds_of_the_command_is_refused_and_never_set(int number)
    {
        var request = new BookRoom();
        Should.Throw<ArgumentOutOfRangeException>(() => request.TrackingCodes[number] = "x").Message.ShouldContain("1 to 10");
        request.TrackingCodes[number].ShouldBeNull();
        (request.TrackingCodes.First, request.TrackingCodes.Last).ShouldBe((1, 10));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void A_number_of_an_assigned_family_outside_the_bounds_is_a_violation_and_not_sent(int number)
    {
        BookRoom request = Rooms.Valid() with
        {
            TrackingCodes = new() { [1] = "in", [number] = "s3cret" },
        };

        string problem = request.Validate(Center.MeetingCenter).ShouldHaveSingleItem().ToString();

        problem.ShouldStartWith($"TrackingCodes (TC{number}): number {number}, must be 1 to 10");
        foreach (string message in new[] { Refusal(() => request.ToForm(Rooms.Site)), Refusal(() => request.ToUri(Rooms.Site)) })
        {
            message.ShouldContain("TC{n}");
            message.ShouldContain("1 to 10");
            message.ShouldNotContain("s3cret");
        }

        (request with { TrackingCodes = new() { [1] = "in" } }).Validate(Center.MeetingCenter).ShouldBeEmpty();
        request.ToString().ShouldContain("TC1 = in");
    }

    [Fact]
    public void An_open_ended_family_takes_any_number_from_its_first()
    {
        var request = new BookRoom { Sizes = { [int.MaxValue] = 1 } };
        request.Sizes.Last.ShouldBeNull();
        _ = Should.Throw<ArgumentOutOfRangeException>(() => request.Sizes[0] = 1);
        _ = Refusal(() => new BookRoom { Sizes = new() { [0] = 1 } }.ToForm(Rooms.Site));
    }

    [Fact]
    public void Reading_changes_nothing_and_fixes_nothing()
    {
        Action<BookRoom>[] reads =
        [
            request => _ = request.TrackingCodes[1],
            request => _ = request.TrackingCodes[99],
            request => _ = request.TrackingCodes.Count,
            request => _ = request.TrackingCodes.GetHashCode(),
            request => _ = request.TrackingCodes.ToString(),
            request => _ = request.TrackingCodes.ToList(),
            request => _ = request.TrackingCodes.Equals(new IndexedValues<string>()),
            request => _ = request.AdditionalArguments["CSRF"],
            request => _ = request.AdditionalArguments.ToList(),
            request => _ = request.ToString(),
            request => _ = request.GetHashCode(),
            request => _ = request.Equals(new BookRoom()),
            request => _ = request.ToForm(Rooms.Site),
            request => _ = request.Validate(Center.MeetingCenter),
            request => _ = request with { },
        ];
        foreach (Action<BookRoom> read in reads)
        {
            var request = new BookRoom { TrackingCodes = { [1] = "a" }, AdditionalArguments = { { "CSRF", "t" } } };
            read(request);
            request.TrackingCodes[2] = "b";
            request.AdditionalArguments.Add("X", "y");
            request.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&TC1=a&TC2=b&CSRF=t&X=y");
        }
    }

    [Fact]
    public void Each_copy_has_values_of_its_own()
    {
        var template = new BookRoom { TrackingCodes = { [1] = "template" }, AdditionalArguments = { { "CSRF", "template" } } };
        BookRoom first = template with { RoomName = "a" };
        IndexedValues<string> read = first.TrackingCodes;
        BookRoom second = template with { RoomName = "b" };
        second.TrackingCodes[1] = "second";
        second.AdditionalArguments.Add("X", "second");
        read[2] = "first";
        template.TrackingCodes[3] = "later";

        template.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&TC1=template&TC3=later&CSRF=template");
        first.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&MN=a&TC1=template&TC2=first&CSRF=template");
        second.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&MN=b&TC1=second&CSRF=template&X=second");
    }

    [Fact]
    public void What_is_assigned_is_copied()
    {
        var codes = new IndexedValues<string> { [1] = "a" };
        var arguments = new AdditionalArguments { { "A", "a" } };
        var one = new BookRoom { TrackingCodes = codes, AdditionalArguments = arguments };
        var other = new BookRoom { TrackingCodes = one.TrackingCodes, AdditionalArguments = one.AdditionalArguments };
        codes[1] = "b";
        arguments.Add("B", "b");
        one.TrackingCodes[2] = "c";
        one.AdditionalArguments.Add("C", "c");

        other.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&TC1=a&A=a");
        one.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&TC1=a&TC2=c&A=a&C=c");
    }

    [Fact]
    public void Requests_are_equal_when_they_would_send_the_same()
    {
        var untouched = new BookRoom();
        var emptied = new BookRoom
        {
            TrackingCodes = { [1] = "x" },
            AdditionalArguments = new(),
            Attendees = ValueList<Attendee>.Empty,
        };
        emptied.TrackingCodes[1] = null;
        var looked = new BookRoom();
        _ = looked.TrackingCodes.Count + looked.Sizes.Count + looked.AdditionalArguments.Count;

        foreach (
            BookRoom request in new[]
            {
                emptied,
                looked,
                untouched with
                { },
                new BookRoom
                {
                    TrackingCodes = null!,
                    AdditionalArguments = null!,
                    Attendees = null!,
                },
            }
        )
        {
            request.ShouldBe(untouched);
            untouched.ShouldBe(request);
            request.GetHashCode().ShouldBe(untouched.GetHashCode());
        }

        new BookRoom { TrackingCodes = { [1] = "x" } }.ShouldNotBe(untouched);
        new BookRoom { TrackingCodes = { [1] = "x" } }.ShouldNotBe(new BookRoom { TrackingCodes = { [2] = "x" } });
        new BookRoom { AccessCodes = { [1] = "x" } }.ShouldNotBe(new BookRoom { TrackingCodes = { [1] = "x" } });
        new BookRoom { AdditionalArguments = { { "a", "b" } } }.ShouldNotBe(untouched);
        new BookRoom { Attendees = [new()] }.ShouldNotBe(untouched);
    }

    [Fact]
    public void Families_compare_by_value()
    {
        var one = new IndexedValues<string> { [2] = "b", [1] = "a" };
        var same = new IndexedValues<string>
        {
            [1] = "a",
            [2] = "b",
            [3] = null,
        };
        one.ShouldBe(same);
        (one == same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.ShouldNotBe(new IndexedValues<string> { [1] = "a", [3] = "b" });
        one.ShouldNotBe(new IndexedValues<string> { [1] = "a", [2] = "B" });
        one.ShouldNotBe(new IndexedValues<string> { [1] = "a" });
        (one == null).ShouldBeFalse();
    }

    [Fact]
    public void A_family_can_be_changed_while_it_is_enumerated()
    {
        var values = new IndexedValues<string>
        {
            [1] = "a",
            [2] = "b",
            [3] = "c",
        };
        foreach (KeyValuePair<int, string> item in values)
        {
            values[item.Key] = item.Value + item.Value;
            values[item.Key + 10] = item.Value;
        }

        values.Select(item => item.Value).ShouldBe(["aa", "bb", "cc", "a", "b", "c"]);
        foreach (KeyValuePair<int, string> item in values)
            values[item.Key] = null;
        values.Count.ShouldBe(0);
    }

    [Fact]
    public void A_family_is_a_dictionary_to_what_fills_dictionaries()
    {
        IDictionary<int, string> values = new IndexedValues<string>();
        values[-1] = "a";
        values.Add(3, "c");
        values.Add(new(2, "b"));
        values.Keys.ShouldBe([-1, 2, 3]);
        values.Values.ShouldBe(["a", "b", "c"]);
        (values.Count, values.IsReadOnly, values.ContainsKey(2), values.ContainsKey(4)).ShouldBe((3, false, true, false));
        values.TryGetValue(3, out string? found).ShouldBeTrue();
        found.ShouldBe("c");
        _ = Should.Throw<KeyNotFoundException>(() => values[4]);
        _ = Should.Throw<ArgumentException>(() => values.Add(3, "again"));
        (values.Remove(3), values.Remove(3), values.Remove(new KeyValuePair<int, string>(2, "x"))).ShouldBe((true, false, false));
        var copied = new KeyValuePair<int, string>[3];
        values.CopyTo(copied, 1);
        copied[2].ShouldBe(new(2, "b"));
        values.Clear();
        ((IEnumerable)values).GetEnumerator().MoveNext().ShouldBeFalse();
    }

    [Fact]
    public void Threads_that_read_a_family_for_the_first_time_get_the_same_one()
    {
        for (int i = 0; i < 200; i++)
        {
            var request = new BookRoom();
            var read = new IndexedValues<string>[4];
            _ = Parallel.For(0, read.Length, at => read[at] = request.TrackingCodes);
            read.ShouldAllBe(family => ReferenceEquals(family, request.TrackingCodes));
        }
    }

    [Fact]
    public void Families_that_nobody_touches_cost_nothing()
    {
        var request = new BookRoom { RoomName = "x" };
        // The first call of a method allocates what the runtime keeps for it.
        _ = request.Equals(request with { });
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = request.Equals(request with { });
        long copy = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        _ = new BookRoom { RoomName = "x" };
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(copy);
    }

    private static string Refusal(Func<object> write) => Should.Throw<InvalidOperationException>(write).Message;
}
