using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Examples;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Values that keep all limits of an argument in a center. The same argument always has the same ones.</summary>
internal sealed class ValidValues(CenterSet center)
{
    private const string Filler = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "1234567890";
    private const string ShortestEmail = "a@b";
    private const long UsualZone = 4;

    // A day with one digit and a minute with one: both are written in their own way.
    private static readonly Dictionary<string, long> Moment = new(StringComparer.Ordinal)
    {
        ["year"] = 2027,
        ["month"] = 3,
        ["day"] = 5,
        ["hour"] = 9,
        ["minute"] = 5,
    };

    private static readonly Dictionary<string, string> Phone = new(StringComparer.Ordinal)
    {
        ["country"] = "1",
        ["area"] = "408",
        ["local"] = "5550100",
        ["extension"] = "12",
    };

    /// <summary>A value for the whole argument: of a family or group, so many as are needed where any is given.</summary>
    public object Usual(ArgumentModel argument) =>
        argument.IsGroup ? Elements(argument, argument.Least ?? 1)
        : argument.IsFamily ? Family(argument, Enumerable.Range(argument.Numbered!.From, argument.Least ?? 1))
        : One(argument);

    /// <summary>A family with a value at each number.</summary>
    public VectorFields Family(ArgumentModel argument, IEnumerable<int> numbers)
    {
        var family = new VectorFields();
        foreach (int number in numbers)
            family.Add(InvariantText.Of(number), One(argument));
        return family;
    }

    /// <summary>So many elements of a group.</summary>
    public IReadOnlyList<object> Elements(ArgumentModel group, int count) => [.. Enumerable.Range(0, count).Select(_ => Element(group))];

    /// <summary>One value, without a number.</summary>
    public object One(ArgumentModel argument) =>
        argument.Type switch
        {
            ArgumentType.Number => Math.Min(Math.Max(argument.Min ?? 0, 1), argument.Max ?? long.MaxValue),
            ArgumentType.TimeZone => Math.Min(Math.Max(argument.Min ?? 0, UsualZone), argument.Max ?? TimeZoneModel.LastIndex),
            ArgumentType.Flag => true,
            ArgumentType.Choice => Choices(argument).Select(choice => choice.Name).FirstOrDefault() ?? argument.Choice!.Values[0].Name,
            ArgumentType.Bits => Bits(argument.Bits!),
            ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time => Calendar(argument),
            ArgumentType.Phone => PhoneOf(argument),
            ArgumentType.CallOutPhone => CallOut(),
            ArgumentType.List => List(argument, 2),
            _ => ExampleText(argument),
        };

    /// <summary>The values of a choice that the center has, and that are in use.</summary>
    public IEnumerable<ChoiceValue> Choices(ArgumentModel argument) =>
        argument.Choice!.Values.Where(choice => (choice.Centers & center) != CenterSet.None && choice.Deprecated is null);

    /// <summary>A text of the argument's type with so many UTF-16 code units, where the type permits so few.</summary>
    public static string Text(ArgumentModel argument, int length)
    {
        string alphabet = argument.Type == ArgumentType.Key ? Digits : Filler;
        alphabet = string.Concat(alphabet.Where(c => argument.Forbidden?.Contains(c) != true));
        if (argument.Fields is { } fields && length >= fields)
            return new string('-', fields - 1) + Repeated(Digits, length - fields + 1);
        return argument.Type == ArgumentType.Email && length >= ShortestEmail.Length
            ? Repeated(alphabet, length - "@b".Length) + "@b"
            : Repeated(alphabet, length);
    }

    /// <summary>A list of so many items.</summary>
    public static IReadOnlyList<object> List(ArgumentModel argument, int count) =>
        [.. Enumerable.Range(1, count).Select(number => argument.List!.IsOfNumbers ? (object)(long)number : $"item{InvariantText.Of(number)}")];

    private static string ExampleText(ArgumentModel argument)
    {
        string text = ExampleTexts.Of(argument);
        // A longer word of the argument's own is another meaning.
        return argument.Tokens.Any(token => string.Equals(token.Token, text, StringComparison.OrdinalIgnoreCase)) ? Text(argument, text.Length + 1) : text;
    }

    private static string Repeated(string alphabet, int length) =>
        string.Concat(Enumerable.Repeat(alphabet, (length / alphabet.Length) + 1))[..Math.Max(0, length)];

    // A bit that needs others comes with these.
    private static IReadOnlyList<object> Bits(BitsModel bits) => [(bits.Named.FirstOrDefault(bit => bit.Needs.Count == 0) ?? bits.Named.First()).Name!];

    private static VectorFields Calendar(ArgumentModel argument)
    {
        bool isLater = argument.Name.Contains("End", StringComparison.Ordinal) || argument.Name.Contains("Until", StringComparison.Ordinal);
        var value = new VectorFields();
        foreach (CalendarPart known in CalendarPart.All)
        {
            if (argument.Parts.FirstOrDefault(part => part.Part == known.Name) is not { } part)
                continue;
            (long least, long most) = ValueCheck.RangeOf(part);
            value.Add(known.Name, Math.Clamp(Moment[known.Name] + (isLater && known.Name is "day" or "hour" ? 1 : 0), least, most));
        }

        return value;
    }

    private static VectorFields PhoneOf(ArgumentModel argument)
    {
        var value = new VectorFields();
        foreach (ArgumentModel part in argument.Parts.OrderBy(part => Phone.Keys.ToList().IndexOf(part.Part!)))
        {
            string text = Phone[part.Part!];
            int most = (int)Math.Min(part.Max ?? int.MaxValue, (argument.Max ?? int.MaxValue) / argument.Parts.Count);
            value.Add(part.Part!, Text(new ArgumentModel { Type = ArgumentType.Key }, (int)Math.Max(part.Min ?? 0, Math.Min(text.Length, most))));
        }

        return value;
    }

    private static VectorFields CallOut() =>
        new()
        {
            ["country"] = "1",
            ["area"] = "408",
            ["local"] = "5550100",
        };

    // What must be given, else what comes first.
    private VectorFields Element(ArgumentModel group)
    {
        ArgumentModel[] possible = [.. group.Parts.Where(part => (part.Centers & center) != CenterSet.None && part.Deprecated is null)];
        ArgumentModel[] needed = [.. possible.Where(part => (part.Required.Centers & center) != CenterSet.None)];
        var element = new VectorFields();
        foreach (ArgumentModel part in needed.Length > 0 ? needed : possible[..1])
            element.Add(part.Name, One(part));
        return element;
    }
}
