namespace WebEx.Spec.Language.Model;

/// <summary>A part of a date or a time of day.</summary>
/// <param name="Name">The word for it in a spec file.</param>
/// <param name="Digits">How many digits it is written with at least.</param>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number, whatever the others are.</param>
public sealed record CalendarPart(string Name, int Digits, int Least, int Most)
{
    /// <summary>Year, month, day, hour and minute.</summary>
    public static EquatableArray<CalendarPart> All { get; } =
        new[]
        {
            new CalendarPart("year", 4, 1, 9999),
            new CalendarPart("month", 1, 1, 12),
            new CalendarPart("day", 1, 1, 31),
            new CalendarPart("hour", 2, 0, 23),
            new CalendarPart("minute", 2, 0, 59),
        }.ToEquatableArray();

    /// <summary>The part of a name; null where there is none.</summary>
    public static CalendarPart? Find(string? name) => All.FirstOrDefault(part => part.Name == name);
}
