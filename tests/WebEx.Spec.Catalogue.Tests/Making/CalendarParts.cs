using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>What a part of a date or a time can be.</summary>
internal static class CalendarParts
{
    /// <summary>Whether the limits of an argument's parts permit a day, at midnight where it has a time.</summary>
    public static bool Permit(ArgumentModel argument, DateTime day) =>
        argument.Parts.All(part =>
        {
            int number = part.Part switch
            {
                "year" => day.Year,
                "month" => day.Month,
                "day" => day.Day,
                _ => 0,
            };
            (int least, int most) = Range(part);
            return number >= least && number <= most;
        });

    /// <summary>The limits of the calendar, narrowed by those of the guide.</summary>
    public static (int Least, int Most) Range(ArgumentModel part)
    {
        (int least, int most) = part.Part switch
        {
            "year" => (1, 9999),
            "month" => (1, 12),
            "day" => (1, 31),
            "hour" => (0, 23),
            _ => (0, 59),
        };
        return ((int)Math.Max(least, part.Min ?? least), (int)Math.Min(most, part.Max ?? most));
    }
}
