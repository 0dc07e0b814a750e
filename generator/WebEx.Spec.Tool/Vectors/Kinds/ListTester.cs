using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>Several values in one, with a separator.</summary>
internal sealed class ListTester : ArgumentTester, IReplyTester
{
    private const int UsualCount = 2;

    private static readonly int[] Counts = [1, UsualCount, 3];

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Shape(ArgumentModel argument)
    {
        ListModel list = argument.List!;
        return [("of", list.IsOfNumbers ? "integer" : "text"), ("separator", list.Separator), ("open", list.Open), ("close", list.Close)];
    }

    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) => Items(argument.List!, UsualCount);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough) =>
        Counts.Where(count => isThorough || count == UsualCount).Select(count => ($"{InvariantText.Of(count)}-items", (object)Items(argument.List!, count)));

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center) =>
        [("items", Items(argument.List!, 3)), .. Unsendable(argument, center)];

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Unsendable(ArgumentModel argument, CenterSet center)
    {
        ListModel list = argument.List!;
        if (list.IsOfNumbers)
            yield break;
        yield return ("empty-item", new object[] { "a", "" });
        foreach (char separator in Separators(list).Distinct())
            yield return ($"item-with-{InvariantText.CodeOf(separator)}", new object[] { $"a{separator}b" });
    }

    /// <inheritdoc/>
    protected override string Text(ArgumentModel argument, object value)
    {
        ListModel list = argument.List!;
        IEnumerable<string?> items = ((IReadOnlyList<object>)value).Select(item => Convert.ToString(item, CultureInfo.InvariantCulture));
        return list.Open + string.Join(list.Separator, items) + list.Close;
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Text)> Malformed(ArgumentModel argument)
    {
        ListModel list = argument.List!;
        if (list.Open.Length > 0)
            yield return ("no-brackets", "1");
        yield return list.IsOfNumbers
            ? ("no-numbers", $"{list.Open}1{list.Separator}x{list.Close}")
            : ("empty-item", $"{list.Open}a{list.Separator}{list.Separator}b{list.Close}");
    }

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        foreach (string item in ((IReadOnlyList<object>)value).OfType<string>())
        {
            if (item.Length == 0)
                yield return scope.Breach("format", argument);
            else if (Separators(argument.List!).Any(item.Contains))
                yield return scope.Breach("forbiddenCharacters", argument);
        }
    }

    // What no item holds: of a comma and a blank the comma, and a blank where that is all.
    private static IEnumerable<char> Separators(ListModel list) =>
        new[] { list.Separator, list.Open, list.Close }.SelectMany(text => text.Trim(' ').Length == 0 ? text : text.Replace(" ", "", StringComparison.Ordinal));

    private static object[] Items(ListModel list, int count) =>
        [.. Enumerable.Range(1, count).Select(number => list.IsOfNumbers ? (object)(long)number : $"item{InvariantText.Of(number)}")];

    /// <inheritdoc/>
    public (object Value, string Text) Usual(ReplyParameter parameter) => Items(parameter, "one", "two");

    /// <inheritdoc/>
    public IEnumerable<(string Name, object Value, string Text)> Cases(ReplyParameter parameter)
    {
        (object value, string text) = Items(parameter, "one");
        yield return ("1-item", value, text);
        (value, text) = Items(parameter, "a", "b", "c");
        yield return ("3-items", value, text);
    }

    private static (object Value, string Text) Items(ReplyParameter parameter, params object[] items) => (items, string.Join(parameter.Separator, items));
}
