using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>What one value does against the limits of its argument.</summary>
/// <param name="center">The center that it is sent in.</param>
/// <param name="argument">The argument: of a group or family, that of one value.</param>
/// <param name="number">The number of the value in its group or family.</param>
internal sealed class ValueCheck(CenterSet center, ArgumentModel argument, int? number)
{
    /// <summary>All of it.</summary>
    public IEnumerable<Breach> Of(object value) =>
        argument.Type switch
        {
            ArgumentType.Number => Number((long)value),
            ArgumentType.TimeZone => Range((long)value, argument.Min ?? 0, argument.Max ?? TimeZoneModel.LastIndex),
            ArgumentType.Choice => Choice(value),
            ArgumentType.Bits => Bits(value),
            ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time => Calendar((VectorFields)value),
            ArgumentType.Phone => Phone((VectorFields)value),
            ArgumentType.CallOutPhone => CallOut((VectorFields)value),
            ArgumentType.List => List((IReadOnlyList<object>)value),
            ArgumentType.Flag => [],
            _ => Text((string)value),
        };

    /// <summary>The least and the greatest number of a part of a date or a time.</summary>
    public static (long Least, long Most) RangeOf(ArgumentModel part)
    {
        CalendarPart known = CalendarPart.Find(part.Part)!;
        return (Math.Max(known.Least, part.Min ?? known.Least), Math.Min(known.Most, part.Max ?? known.Most));
    }

    /// <summary>The day of a date, where it is complete and there is such a day.</summary>
    public static DateTime? DayOf(object? date) =>
        date is VectorFields fields
        && fields.TryGetValue("year", out object? year)
        && fields.TryGetValue("month", out object? month)
        && fields.TryGetValue("day", out object? day)
        && IsPossible((long)year, (long)month, (long)day)
        && (long)year is >= 1 and <= 9999
        && (long)month is >= 1 and <= 12
            ? new DateTime((int)(long)year, (int)(long)month, (int)(long)day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;

    private IEnumerable<Breach> Number(long value)
    {
        // A count or a measure is not below zero, and no error of the site is about that.
        if (argument.Min is null && value < 0)
            yield return Breach("outOfRange", null);
        if (value < (argument.Min ?? long.MinValue) || value > (argument.Max ?? long.MaxValue))
            yield return Breach("outOfRange", argument.Errors.Invalid);
    }

    private IEnumerable<Breach> Range(long value, long least, long most) =>
        value < least || value > most ? [Breach("outOfRange", argument.Errors.Invalid)] : [];

    private IEnumerable<Breach> Choice(object value)
    {
        ChoiceValue? chosen = argument.Choice!.Values.FirstOrDefault(choice => choice.Name == value as string);
        if (chosen is null)
            yield return Breach("notAChoice", argument.Errors.Invalid);
        else if ((chosen.Centers & center) == CenterSet.None)
            yield return Breach("notInCenter", argument.Errors.Invalid);
        if (chosen?.Deprecated is not null)
            yield return Breach("deprecated", null) with
            {
                IsNotice = true,
            };
    }

    private IEnumerable<Breach> Bits(object value)
    {
        int[] set = [.. WireForm.Bits(argument.Bits!, value)];
        if (set.Any(bit => argument.Bits!.Bits.All(known => known.Bit != bit)))
            yield return Breach("bits", argument.Errors.Invalid);
        if (argument.Bits!.Bits.Any(known => known.Name is null && set.Contains(known.Bit)))
            yield return Breach("bits", null) with
            {
                IsNotice = true,
            };
        foreach (BitModel bit in argument.Bits.Bits.Where(bit => set.Contains(bit.Bit) && bit.Needs.Any(needed => !set.Contains(needed))))
            yield return Breach("bits", argument.Errors.Invalid);
    }

    private IEnumerable<Breach> Calendar(VectorFields value)
    {
        foreach (ArgumentModel part in argument.Parts.Where(part => value.ContainsKey(part.Part!)))
        {
            string? error = NumberedCode.OfError(part.Errors.Invalid ?? argument.Errors.Invalid, number);
            (long least, long most) = RangeOf(part);
            long given = (long)value[part.Part!];
            if (given < least || given > most)
                yield return new Breach("outOfRange", part.Code, part.Line, error);
            if (part.Part == "day" && given is >= 1 and <= 31 && !IsPossible(Part("year"), Part("month"), given))
                yield return new Breach("date", part.Code, part.Line, error);
        }

        long? Part(string name) => value.TryGetValue(name, out object? part) ? (long)part : null;
    }

    // What is not given, or no month at all, leaves any day possible.
    private static bool IsPossible(long? year, long? month, long day) =>
        day is >= 1 and <= 31
        && (
            month is not (>= 1 and <= 12)
            || day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? (int)year.GetValueOrDefault() : 2000, (int)month.GetValueOrDefault())
        );

    private IEnumerable<Breach> Phone(VectorFields value)
    {
        string code = NumberedCode.Of(argument.Coded.First().Code, number);
        if (argument.Max is { } together && value.Sum(part => ((string)part.Value).Length) > together)
            yield return new Breach("combined", code, argument.Line, NumberedCode.OfError(argument.Errors.TooLong, number));
        foreach (ArgumentModel part in argument.Parts.Where(part => value.ContainsKey(part.Part!)))
        foreach (Breach breach in Length((string)value[part.Part!], part))
            yield return breach;
    }

    private IEnumerable<Breach> CallOut(VectorFields value)
    {
        string? error = argument.Errors.TooLong ?? argument.Errors.Invalid;
        if (value.Values.OfType<string>().Any(part => part.Contains(',')))
            yield return Breach("format", error);
        if (WireForm.CallOut(value).Length > (argument.Max ?? int.MaxValue))
            yield return Breach("tooLong", error);
    }

    private IEnumerable<Breach> List(IReadOnlyList<object> items)
    {
        foreach (string item in items.OfType<string>())
        {
            if (item.Length == 0)
                yield return Breach("format", null);
            else if (Separators(argument.List!).Any(item.Contains))
                yield return Breach("forbiddenCharacters", null);
        }
    }

    /// <summary>What no item of a list holds: of a comma and a blank the comma, and a blank where that is all.</summary>
    public static IEnumerable<char> Separators(ListModel list) =>
        new[] { list.Separator, list.Open, list.Close }.SelectMany(text => text.Trim(' ').Length == 0 ? text : text.Replace(" ", "", StringComparison.Ordinal));

    private IEnumerable<Breach> Text(string text)
    {
        foreach (Breach breach in Length(text, argument))
            yield return breach;
        if (argument.Forbidden is { } forbidden && text.AsSpan().IndexOfAny(forbidden) >= 0)
            yield return Breach("forbiddenCharacters", argument.Errors.Characters ?? argument.Errors.Invalid);
        if (argument.IsAscii && text.Any(c => !char.IsAscii(c)))
            yield return Breach("format", argument.Errors.NotAscii);
        if (argument.Fields is { } fields && (text.Split(',', '-').ElementAtOrDefault(fields - 1) ?? "").Trim().Length == 0)
            yield return Breach("format", argument.Errors.Invalid);
        if (argument.Tokens.Any(token => token.Token != text && string.Equals(token.Token, text, StringComparison.OrdinalIgnoreCase)))
            yield return Breach("format", argument.Errors.Invalid);
        if (!HasFormat(text))
            yield return Breach("format", argument.Errors.Invalid);
    }

    private bool HasFormat(string text) =>
        argument.Type switch
        {
            ArgumentType.Email => text.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !HasBlank(text),
            ArgumentType.Url => text.Length > 0 && !HasBlank(text),
            ArgumentType.Key => text.Length > 0 && text.All(char.IsAsciiDigit),
            _ => true,
        };

    private static bool HasBlank(string text) => text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    private IEnumerable<Breach> Length(string text, ArgumentModel limits)
    {
        string code = NumberedCode.Of(limits.Code, number);
        if (text.Length < limits.Min)
        {
            string? error = text.Length < (limits.Errors.TooShortBelow ?? long.MaxValue) ? limits.Errors.TooShort : null;
            yield return new Breach("tooShort", code, limits.Line, NumberedCode.OfError(error, number));
        }
        else if (text.Length > limits.Max)
        {
            string? error = text.Length > (limits.Errors.TooLongAbove ?? long.MinValue) ? limits.Errors.TooLong : null;
            yield return new Breach("tooLong", code, limits.Line, NumberedCode.OfError(error, number));
        }
    }

    private Breach Breach(string rule, string? error) =>
        new(rule, NumberedCode.Of(argument.Coded.First().Code, number), argument.Line, NumberedCode.OfError(error, number));
}
