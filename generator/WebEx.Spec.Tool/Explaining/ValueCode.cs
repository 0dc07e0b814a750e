using System.Globalization;
using System.Text;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>The value of a property as C#.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Comment">What has to be known of it.</param>
internal sealed record ValueCode(string Text, string? Comment = null)
{
    private const string MissingWord = "required, and missing in the text";

    /// <summary>From what was given; null where that is not of the type of the argument.</summary>
    public static ValueCode? Of(ArgumentModel argument, IReadOnlyList<(ArgumentModel Part, int? Number, string Value)> given)
    {
        if (argument.Type == ArgumentType.Group)
            return Group(argument, given);
        if (argument.IsFamily)
        {
            IEnumerable<string> items = given
                .OrderBy(item => item.Number)
                .Select(item => (item.Number, Value: Single(argument, item.Value)))
                .Where(item => item.Value is not null)
                .Select(item => $"[{Number(item.Number ?? 0)}] = {item.Value}");
            string joined = string.Join(", ", items);
            return joined.Length == 0 ? null : new ValueCode($"{{ {joined} }}", SecretComment(argument));
        }

        if (argument.Parts.Count > 0)
            return Composite(argument, part => Given(given, part));
        return Single(argument, given[0].Value) is { } text ? new ValueCode(text, SecretComment(argument)) : null;
    }

    /// <summary>What stands for a value that every call needs.</summary>
    public static ValueCode Missing(ArgumentModel argument)
    {
        string text = argument.Type switch
        {
            ArgumentType.DateTime => "new WebExDateTime(2030, 1, 1, 9, 0)",
            ArgumentType.Date => "new WebExDate(2030, 1, 1)",
            ArgumentType.Time => "new WebExTime(9, 0)",
            ArgumentType.Number => Number(Math.Max(argument.Min ?? 1, 1)),
            ArgumentType.Flag => "true",
            ArgumentType.Choice => $"{argument.Choice!.EnumName}.{argument.Choice.Values[0].Name}",
            ArgumentType.Bits => $"{argument.Bits!.EnumName}.{argument.Bits.Named.First().Name}",
            ArgumentType.TimeZone => "WebExTimeZone.SanJose",
            ArgumentType.Phone => "new PhoneNumber(\"1\", \"408\", \"5551234\")",
            ArgumentType.CallOutPhone => "new CallOutPhone(\"1\", \"408\", \"5551234\")",
            ArgumentType.List => argument.List!.IsOfNumbers ? "new ValueList<int> { 1 }" : "new ValueList<string> { \"\" }",
            ArgumentType.Secret => Secret(argument),
            _ => "\"\"",
        };
        return new ValueCode(text, MissingWord);
    }

    private static string? SecretComment(ArgumentModel argument) => argument.IsSecret ? "a secret, out of the environment or a vault" : null;

    private static string? Given(IReadOnlyList<(ArgumentModel Part, int? Number, string Value)> given, string part) =>
        given.FirstOrDefault(item => item.Part.Part == part).Value is { Length: > 0 } value ? value : null;

    private static ValueCode? Composite(ArgumentModel argument, Func<string, string?> given)
    {
        string[] names = argument.Type switch
        {
            ArgumentType.DateTime => ["year", "month", "day", "hour", "minute"],
            ArgumentType.Date => ["year", "month", "day"],
            ArgumentType.Time => ["hour", "minute"],
            _ => ["country", "area", "local", "extension"],
        };
        string type = argument.Type switch
        {
            ArgumentType.DateTime => "WebExDateTime",
            ArgumentType.Date => "WebExDate",
            ArgumentType.Time => "WebExTime",
            _ => "PhoneNumber",
        };
        string[] values =
        [
            .. names.Select(name => given(name)).Select(value => argument.Type == ArgumentType.Phone ? Literal(value) : Integer(value) ?? "null"),
        ];
        if (values.All(value => value == "null"))
            return null;
        string missing = string.Join(
            ", ",
            argument
                .Parts.Where(part => part.Part is { } name && names.Contains(name) && values[Array.IndexOf(names, name)] == "null")
                .Select(part => part.Code)
        );
        return new ValueCode(
            $"new {type}({string.Join(", ", values)})",
            argument.Type != ArgumentType.Phone && missing.Length > 0 ? $"without {missing}" : null
        );
    }

    private static ValueCode? Group(ArgumentModel argument, IReadOnlyList<(ArgumentModel Part, int? Number, string Value)> given)
    {
        var items = new List<string>();
        int next = argument.Numbered?.From ?? 1;
        foreach (IGrouping<int, (ArgumentModel Part, int? Number, string Value)> group in given.GroupBy(item => item.Number ?? 0).OrderBy(group => group.Key))
        {
            // Elements have no number of their own: an empty one keeps the place of those that are missing.
            for (; next < group.Key; next++)
                items.Add($"new {argument.Item}()");
            next++;
            var members = new List<string>();
            foreach (ArgumentModel part in argument.Parts)
            {
                List<(ArgumentModel Part, int? Number, string Value)> own = [.. group.Where(item => part.Coded.Contains(item.Part))];
                if (own.Count > 0 && (part.Parts.Count > 0 ? Composite(part, name => Given(own, name))?.Text : Single(part, own[0].Value)) is { } value)
                    members.Add($"{part.Name} = {value}");
            }

            items.Add(members.Count == 0 ? $"new {argument.Item}()" : $"new {argument.Item} {{ {string.Join(", ", members)} }}");
        }

        return new ValueCode($"[{string.Join(", ", items)}]");
    }

    private static string? Single(ArgumentModel argument, string value) =>
        argument.Type switch
        {
            ArgumentType.Secret => Secret(argument),
            ArgumentType.Number => Integer(value),
            ArgumentType.Flag => Flag(argument.Flag!, value),
            ArgumentType.Choice => Choice(argument.Choice!, value),
            ArgumentType.Bits => Bits(argument.Bits!, value),
            ArgumentType.TimeZone => new SharedTimeZones(EmbeddedCatalogue.Instance.Shared.TimeZones).Find(value) is { } zone
                ? $"WebExTimeZone.{zone.Name}"
                : null,
            ArgumentType.CallOutPhone => CallOut(value),
            ArgumentType.List => List(argument.List!, value),
            ArgumentType.Url => Literal(SecretText.MaskUrl(value)),
            _ => Literal(SecretText.Mask(value)),
        };

    private static string Secret(ArgumentModel argument) => CSharpSecret.Of(argument.Name);

    private static string? Integer(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? Number(number) : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Flag(FlagTokens flag, string value) =>
        string.Equals(value, flag.Yes, StringComparison.OrdinalIgnoreCase) ? "true"
        : string.Equals(value, flag.No, StringComparison.OrdinalIgnoreCase) ? "false"
        : null;

    private static string? Choice(ChoiceModel choice, string value) =>
        (
            choice.Values.FirstOrDefault(known => known.Token == value)
            ?? choice.Values.FirstOrDefault(known => string.Equals(known.Token, value, StringComparison.OrdinalIgnoreCase))
        )
            is { } token
            ? $"{choice.EnumName}.{token.Name}"
            : null;

    private static string? Bits(BitsModel bits, string value)
    {
        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) || number is < int.MinValue or > uint.MaxValue)
            return null;
        uint set = unchecked((uint)number);
        List<string> names = [.. bits.Named.Where(bit => (set >> bit.Bit & 1) != 0).Select(bit => $"{bits.EnumName}.{bit.Name}")];
        return names.Count == 0 ? $"({bits.EnumName})0" : string.Join(" | ", names);
    }

    private static string? CallOut(string value)
    {
        string[] parts = value.Split(',');
        string? delay = parts.Length > 4 ? Integer(parts[4]) : null;
        return $"new CallOutPhone({string.Join(", ", Enumerable.Range(0, 4).Select(i => Literal(i < parts.Length ? parts[i] : null)))}, {delay ?? "null"})";
    }

    private static string? List(ListModel list, string value)
    {
        if (list.Open.Length > 0 && value.StartsWith(list.Open, StringComparison.Ordinal))
            value = value[list.Open.Length..];
        if (list.Close.Length > 0 && value.EndsWith(list.Close, StringComparison.Ordinal))
            value = value[..^list.Close.Length];
        IEnumerable<string> items = value.Split(list.Separator).Select(item => item.Trim());
        if (!list.IsOfNumbers)
            return $"[{string.Join(", ", items.Select(item => Literal(SecretText.Mask(item))))}]";
        List<string?> numbers = [.. items.Select(Integer)];
        return numbers.Contains(null) ? null : $"[{string.Join(", ", numbers)}]";
    }

    private static string Literal(string? value) => value is null ? "null" : Escaped(value);

    // What is not plain is escaped: whatever the text holds, it stays data.
    private static string Escaped(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                >= ' ' and <= '~' => literal.Append(c),
                _ when char.IsLetter(c) => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }
}
