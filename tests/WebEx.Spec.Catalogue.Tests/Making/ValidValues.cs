using System.Collections;
using System.Reflection;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Random values that an argument may take in a center.</summary>
/// <param name="random">Chooses.</param>
/// <param name="center">Some tokens are only for some centers.</param>
/// <param name="areLoose">True for anything that survives the wire: empty texts, dates and phone numbers with parts missing.</param>
internal sealed class ValidValues(Random random, Center center, bool areLoose = false)
{
    private const int UsualRange = 100_000;
    private const int MostElements = 3;

    /// <summary>A value for a property of the argument, never null.</summary>
    public object Of(ArgumentModel argument, Type property)
    {
        Type type = Nullable.GetUnderlyingType(property) ?? property;
        if (argument.Type == ArgumentType.Group)
            return Group(argument, type);
        return argument.IsFamily() ? Family(argument, type) : One(argument, type);
    }

    /// <summary>A single value, of a family's argument too.</summary>
    public object One(ArgumentModel argument, Type type) =>
        argument.Type switch
        {
            ArgumentType.Number => Number(argument, int.MinValue, int.MaxValue),
            ArgumentType.Flag => random.Next(2) == 0,
            ArgumentType.Choice => Choice(argument, type),
            ArgumentType.Bits => Bits(argument.Bits!, type),
            ArgumentType.TimeZone => Enum.ToObject(type, Number(argument, 0, 61)),
            ArgumentType.Date => Calendar(argument, new WebExDate(2030, 1, 1)),
            ArgumentType.DateTime => Calendar(argument, new WebExDateTime(2030, 1, 1, 0, 0)),
            ArgumentType.Time => Calendar(argument, new WebExTime(0, 0)),
            ArgumentType.Phone => Phone(argument),
            ArgumentType.CallOutPhone => CallOutPhone(argument),
            ArgumentType.List => List(argument.List!),
            _ => ValidText.Of(argument, random, areLoose),
        };

    private int Number(ArgumentModel argument, int least, int most)
    {
        long min = Math.Max(argument.Min ?? 0, least);
        return (int)random.NextInt64(min, Math.Min(Math.Min(argument.Max ?? long.MaxValue, most), min + UsualRange) + 1);
    }

    private object Choice(ArgumentModel argument, Type type)
    {
        ChoiceValue[] values = [.. argument.Choice!.Values.Where(value => (value.Centers & center.ToSet()) != 0 && (areLoose || value.Deprecated is null))];
        return Enum.Parse(type, values[random.Next(values.Length)].Name);
    }

    // A bit is set together with all that it needs, and with all that those need.
    private object Bits(BitsModel field, Type type)
    {
        var chosen = new Stack<BitModel>(field.Named.Where(_ => random.Next(3) == 0));
        ulong value = 0;
        while (chosen.TryPop(out BitModel? bit))
        {
            ulong member = BitValues.Of(bit, type);
            if ((value & member) != 0)
                continue;
            value |= member;
            foreach (int needed in bit.Needs)
                chosen.Push(field.Bits.First(other => other.Bit == needed));
        }

        return Enum.ToObject(type, value);
    }

    private object Calendar(ArgumentModel argument, object value)
    {
        var parts = argument.Parts.Where(_ => !areLoose || random.Next(4) > 0).DefaultIfEmpty(argument.Parts[0]).ToHashSet();
        foreach (ArgumentModel part in argument.Parts)
        {
            (int least, int most) = CalendarParts.Range(part);
            // The 29th and later are missing in some months.
            int number = part.Part switch
            {
                "year" => random.Next(2001, 2038),
                "day" => random.Next(least, 29),
                _ => random.Next(least, most + 1),
            };
            value.GetType().GetProperty(part.PartProperty())!.SetValue(value, parts.Contains(part) ? number : null);
        }

        return value;
    }

    private WebExPhoneNumber Phone(ArgumentModel argument)
    {
        object phone = default(WebExPhoneNumber);
        int left = (int)(argument.Max ?? int.MaxValue);
        var parts = argument.Parts.Where(_ => !areLoose || random.Next(4) > 0).DefaultIfEmpty(argument.Parts[0]).ToList();
        foreach (ArgumentModel part in parts)
        {
            int most = Math.Min(left / argument.Parts.Count, (int)(part.Max ?? int.MaxValue));
            string text = ValidText.Of(part with { Max = Math.Max(most, part.Min ?? 0) }, random, areLoose);
            typeof(WebExPhoneNumber).GetProperty(part.PartProperty())!.SetValue(phone, text);
        }

        return (WebExPhoneNumber)phone;
    }

    private CallOutPhone CallOutPhone(ArgumentModel argument)
    {
        const int Commas = 5;
        int room = Math.Min(5, ((int)(argument.Max ?? 100) - Commas) / 5);
        string? Part() =>
            areLoose && random.Next(4) == 0 ? null : ValidText.Of(new ArgumentModel { Type = ArgumentType.Key, Max = room }, random, canBeEmpty: false);
        return new CallOutPhone(Part(), Part(), Part(), Part(), areLoose && random.Next(2) == 0 ? null : random.Next(10));
    }

    private object List(ListModel list)
    {
        int count = random.Next(areLoose ? 0 : 1, MostElements + 1);
        return list.IsOfNumbers
            ? new ValueList<int>(Enumerable.Range(0, count).Select(_ => random.Next(1000)))
            : new ValueList<string>(Enumerable.Range(0, count).Select(_ => ValidText.Element(list, random)));
    }

    /// <summary>A family with a value at each of the numbers.</summary>
    public object Family(ArgumentModel argument, Type type, IEnumerable<int> numbers)
    {
        object values = Activator.CreateInstance(type)!;
        Type element = Nullable.GetUnderlyingType(type.GenericTypeArguments[0]) ?? type.GenericTypeArguments[0];
        foreach (int number in numbers)
            type.GetProperty("Item")!.SetValue(values, One(argument, element), [number]);
        return values;
    }

    /// <summary>So many values of a family, or elements of a group, from the first number on.</summary>
    public object Indexed(ArgumentModel argument, Type type, int count) =>
        argument.Type == ArgumentType.Group ? Group(argument, type, count) : Family(argument, type, Enumerable.Range(argument.Numbered!.From, count));

    private object Family(ArgumentModel argument, Type type)
    {
        int from = argument.Numbered!.From;
        int[] numbers = [.. Enumerable.Range(from, (argument.Numbered.To ?? from + 20) - from + 1)];
        random.Shuffle(numbers);
        return Family(argument, type, numbers.Take(Count(argument, numbers.Length)));
    }

    private int Count(ArgumentModel argument, int most)
    {
        int least = areLoose ? 1 : argument.Least ?? 1;
        return random.Next(least, Math.Max(least, Math.Min(most, MostElements)) + 1);
    }

    private object Group(ArgumentModel argument, Type type) =>
        Group(argument, type, Count(argument, argument.Numbered!.To is { } to ? to - argument.Numbered.From + 1 : MostElements));

    private object Group(ArgumentModel argument, Type type, int count)
    {
        Type item = type.GenericTypeArguments[0];
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (; count > 0; count--)
            items.Add(Item(argument, item));
        return Activator.CreateInstance(type, items)!;
    }

    // An item without anything given would not be sent, and the items after it would not be read.
    private object Item(ArgumentModel group, Type type)
    {
        object item = Activator.CreateInstance(type)!;
        var possible = group.Parts.Where(part => part.IsValidIn(center) && (areLoose || part.Deprecated is null)).ToList();
        foreach (ArgumentModel part in possible.Where(part => part.IsNeededIn(center) || random.Next(2) == 0).DefaultIfEmpty(possible[0]))
        {
            PropertyInfo property = type.GetProperty(part.Name)!;
            property.SetValue(item, Of(part with { Numbered = null }, property.PropertyType));
        }

        return item;
    }
}
