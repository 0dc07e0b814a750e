using System.Globalization;

namespace WebEx;

internal static class CalendarRules
{
    public static bool IsDate(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.GetValueOrDefault(), month.GetValueOrDefault());

    // Parts are given one by one, so a missing year leaves 29 February possible and a missing month leaves the 31st possible.
    public static bool IsPossibleDay(int? year, int? month, int day)
    {
        if (day is < 1 or > 31)
            return false;
        if (month is not (>= 1 and <= 12))
            return true;
        return day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.GetValueOrDefault() : 2000, month.GetValueOrDefault());
    }

    public static bool IsComplete(WebExDate date) => IsDate(date.Year, date.Month, date.Day);

    // For complete dates only.
    public static int Compare(WebExDate left, WebExDate right) => Ordinal(left).CompareTo(Ordinal(right));

    // For complete dates only. The 31st of a shorter month, which does not exist, compares as after its last day and before the next month, so it need not be
    // cut.
    public static bool IsFurtherApart(WebExDate first, WebExDate second, int months)
    {
        (WebExDate earlier, WebExDate later) = Compare(first, second) <= 0 ? (first, second) : (second, first);
        int month = (earlier.Year.GetValueOrDefault() * 12) + earlier.Month.GetValueOrDefault() - 1 + months;
        int year = month / 12;
        if (year > 9999)
            return false;
        month = (month % 12) + 1;
        return Compare(later, new(year, month, earlier.Day)) > 0;
    }

    public static string Part(int? value, int digits) =>
        value is { } number ? number.ToString("D" + Invariant.Text(digits), CultureInfo.InvariantCulture) : "?";

    private static int Ordinal(WebExDate date) =>
        (((date.Year.GetValueOrDefault() * 100) + date.Month.GetValueOrDefault()) * 100) + date.Day.GetValueOrDefault();
}
