using System.Collections;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Collections of names and values compare by what they hold, and say no more than is asked for.</summary>
public sealed class EqualityTests
{
    [Fact]
    public void Parameters_compare_by_names_and_values_in_order()
    {
        ReplyParameters one = new BackUrl("/back?a=1&b=2").Parameters;
        ReplyParameters same = new BackUrl("/other?a=%31&b=2").Parameters;
        ReplyParameters? none = null;
        (one == same, one != same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode()).ShouldBe((true, false, true, true));
        foreach (string query in new[] { "a=1", "b=2&a=1", "a=1&b=3", "a=1&c=2", "a=1&b=2&c=3", "A=1&b=2" })
        {
            ReplyParameters other = new BackUrl("/back?" + query).Parameters;
            (one == other, one != other, one.GetHashCode() == other.GetHashCode()).ShouldBe((false, true, false), query);
        }

        (one == none, none == one, none != one, none == null, one.Equals((object)"a=1&b=2")).ShouldBe((false, false, true, true, false));
        (one.Count, one[0], one[1]).ShouldBe((2, new("a", "1"), new("b", "2")));
        (one["b"], one["c"]).ShouldBe(("2", null));
        ((IEnumerable)one).Cast<KeyValuePair<string, string>>().ShouldBe([new("a", "1"), new("b", "2")]);
        one.ToString().ShouldBe("a, b");
    }

    [Fact]
    public void Additional_arguments_compare_by_names_and_values_in_order()
    {
        AdditionalArguments one = Of("a", "1", "b", "2");
        AdditionalArguments same = Of("a", "1", "b", "2");
        AdditionalArguments? none = null;
        (one == same, one != same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode()).ShouldBe((true, false, true, true));
        foreach (AdditionalArguments other in new[] { Of("a", "1"), Of("b", "2", "a", "1"), Of("a", "1", "b", "3"), Of("a", "1", "c", "2"), Of() })
            (one == other, one != other, one.GetHashCode() == other.GetHashCode()).ShouldBe((false, true, false));
        (one == none, none == one, none != one, none == null, one.Equals((object)"x")).ShouldBe((false, false, true, true, false));
        ((IEnumerable)one).Cast<KeyValuePair<string, string>>().Count().ShouldBe(2);
        one.ToString().ShouldBe("a, b");
        Should.Throw<ArgumentNullException>(() => one.Add(null!, "x")).ParamName.ShouldBe("code");
        Should.Throw<ArgumentNullException>(() => one.Add("x", null!)).ParamName.ShouldBe("value");

        static AdditionalArguments Of(params string[] texts)
        {
            AdditionalArguments arguments = new();
            for (int i = 0; i < texts.Length; i += 2)
                arguments.Add(texts[i], texts[i + 1]);
            return arguments;
        }
    }

    [Fact]
    public void Lists_compare_by_their_items_in_order()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string>? none = null;
        foreach (ValueList<string> other in new ValueList<string>[] { ["a"], ["b", "a"], ["a", "c"], ["a", "b", "c"], [] })
            (one == other, one != other, one.GetHashCode() == other.GetHashCode()).ShouldBe((false, true, false));
        (one == none, none == one, none != one, none == null, one.Equals((object)"x")).ShouldBe((false, false, true, true, false));
        one.Equals((object)ValueList.Create("a", "b")).ShouldBeTrue();
        (one[0], one[1], one.ToString()).ShouldBe(("a", "b", "ValueList(2)"));
        ((IEnumerable)one).Cast<string>().ShouldBe(["a", "b"]);
        _ = Should.Throw<IndexOutOfRangeException>(() => one[2]);
        Should.Throw<ArgumentException>(() => ValueList.Create("a", null!)).Message.ShouldStartWith("A list holds no null.");
        Should.Throw<ArgumentNullException>(() => ValueList.Create((string[])null!)).ParamName.ShouldBe("items");
    }

    [Fact]
    public void A_list_that_is_being_filled_is_what_it_holds_so_far()
    {
        ValueList<int> list = new();
        for (int i = 0; i < 9; i++)
        {
            ((ICollection<int>)list).Add(i);
            list.ShouldBe(Enumerable.Range(0, i + 1));
            (list == new ValueList<int>(Enumerable.Range(0, i + 1)), list.Count).ShouldBe((true, i + 1));
            list.GetHashCode().ShouldBe(new ValueList<int>(Enumerable.Range(0, i + 1)).GetHashCode());
        }

        ((ICollection<int>)list).Remove(4).ShouldBeTrue();
        list.ShouldBe([0, 1, 2, 3, 5, 6, 7, 8]);
        ((ICollection<int>)list).Remove(8).ShouldBeTrue();
        (((ICollection<int>)list).Contains(8), ((ICollection<int>)list).Contains(0)).ShouldBe((false, true));
        _ = Should.Throw<IndexOutOfRangeException>(() => list[7]);
    }

    [Fact]
    public void Values_by_number_compare_by_numbers_and_values()
    {
        IndexedValues<string> one = new() { [1] = "a", [3] = "b" };
        IndexedValues<string> same = new() { [3] = "b", [1] = "a" };
        IndexedValues<string>? none = null;
        (one == same, one != same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode()).ShouldBe((true, false, true, true));
        IndexedValues<string>[] others =
        [
            new() { [1] = "a" },
            new() { [1] = "a", [2] = "b" },
            new() { [1] = "a", [3] = "c" },
            new()
            {
                [1] = "a",
                [3] = "b",
                [4] = "c",
            },
            new(),
        ];
        foreach (IndexedValues<string> other in others)
            (one == other, one != other, one.GetHashCode() == other.GetHashCode()).ShouldBe((false, true, false));
        (one == none, none == one, none != one, none == null, one.Equals((object)"x")).ShouldBe((false, false, true, true, false));
        one.ToString().ShouldBe("IndexedValues(2)");
        one.Convert(text => text + "!").ShouldBe([new(1, "a!"), new(3, "b!")]);
        one.Convert<int?>(text => text == "a" ? null : 5).ShouldBe([new(3, 5)]);
        Should.Throw<ArgumentNullException>(() => one.Convert<int?>(null!)).ParamName.ShouldBe("convert");
        IndexedValues<string> bound = new BookRoom { TrackingCodes = { [2] = "x" } }.TrackingCodes.Convert(text => text);
        (bound.First, bound.Last).ShouldBe((1, 10));
    }

    [Fact]
    public void Values_by_number_are_a_dictionary_without_nothing_in_it()
    {
        IndexedValues<string> values = new() { [1] = "a", [3] = "b" };
        IDictionary<int, string> dictionary = values;
        (dictionary[1], dictionary.ContainsKey(3), dictionary.ContainsKey(2), dictionary.IsReadOnly, dictionary.Count).ShouldBe(("a", true, false, false, 2));
        Should.Throw<KeyNotFoundException>(() => dictionary[2]).Message.ShouldBe("This number is not set.");
        (dictionary.TryGetValue(2, out string? missing), missing).ShouldBe((false, null));
        (dictionary.TryGetValue(3, out string? found), found).ShouldBe((true, "b"));
        Should.Throw<ArgumentException>(() => dictionary.Add(1, "x")).Message.ShouldStartWith("This number is set already.");
        dictionary.Add(-5, "c");
        dictionary.Add(new KeyValuePair<int, string>(9, "d"));
        dictionary.Keys.ShouldBe([-5, 1, 3, 9]);
        dictionary.Values.ShouldBe(["c", "a", "b", "d"]);
        (dictionary.Contains(new(9, "d")), dictionary.Contains(new(9, "x")), dictionary.Contains(new(8, "d"))).ShouldBe((true, false, false));
        (dictionary.Remove(new KeyValuePair<int, string>(9, "x")), dictionary.Remove(new KeyValuePair<int, string>(9, "d"))).ShouldBe((false, true));
        (dictionary.Remove(-5), dictionary.Remove(-5)).ShouldBe((true, false));
        KeyValuePair<int, string>[] copied = new KeyValuePair<int, string>[3];
        dictionary.CopyTo(copied, 1);
        copied.ShouldBe([default, new(1, "a"), new(3, "b")]);
        dictionary.Clear();
        (values.Count, values[1]).ShouldBe((0, null));
    }

    [Fact]
    public void A_number_outside_a_family_is_refused_with_its_bounds()
    {
        BookRoom request = new();
        Should.Throw<ArgumentOutOfRangeException>(() => request.TrackingCodes[11] = "x").Message.ShouldStartWith("The numbers of this family go from 1 to 10.");
        Should.Throw<ArgumentOutOfRangeException>(() => request.Sizes[0] = 1).Message.ShouldStartWith("The numbers of this family begin at 1.");
        request.TrackingCodes[1] = "a";
        request.TrackingCodes[10] = "b";
        request.Sizes[1] = 1;
        (request.TrackingCodes.Count, request.Sizes.Count).ShouldBe((2, 1));
    }
}
