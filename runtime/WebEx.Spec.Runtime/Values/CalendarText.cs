namespace WebEx;

// Dates and times as their ToString writes them: whole numbers, or ? for a part that is missing. Whether there is such a date is for the validator to say.
internal static class CalendarText
{
    public const char Missing = '?';

    // 2026-12-01
    public static bool TryReadDate(ReadOnlySpan<char> text, out WebExDate date)
    {
        date = default;
        if (!TryTake(ref text, '-', out int? year) || !TryTake(ref text, '-', out int? month) || !TryRead(text, out int? day))
            return false;
        date = new(year, month, day);
        return true;
    }

    // 09:05, and 09:05:00 as ISO 8601 has it: seconds are not sent.
    public static bool TryReadTime(ReadOnlySpan<char> text, out WebExTime time)
    {
        time = default;
        if (!TryTake(ref text, ':', out int? hour))
            return false;
        int seconds = text.IndexOf(':');
        if (seconds >= 0)
        {
            if (!text.Slice(seconds + 1).Trim('0').IsEmpty || text.Length == seconds + 1)
                return false;
            text = text.Slice(0, seconds);
        }

        if (!TryRead(text, out int? minute))
            return false;
        time = new(hour, minute);
        return true;
    }

    // 2026-12-01 09:05, or with a T. An offset or a zone is refused: the zone is another argument, and the hour would be another one.
    public static bool TryReadDateTime(ReadOnlySpan<char> text, out WebExDateTime moment)
    {
        moment = default;
        int joint = text.IndexOfAny(' ', 'T', 't');
        if (joint < 0 || !TryReadDate(text.Slice(0, joint), out WebExDate date) || !TryReadTime(text.Slice(joint + 1), out WebExTime time))
            return false;
        moment = new(date.Year, date.Month, date.Day, time.Hour, time.Minute);
        return true;
    }

    // The minus of a negative number, which the validator reports, is no separator.
    private static bool TryTake(ref ReadOnlySpan<char> text, char separator, out int? part)
    {
        part = null;
        int length = text.Length > 1 ? text.Slice(1).IndexOf(separator) + 1 : 0;
        if (length < 1 || !TryRead(text.Slice(0, length), out part))
            return false;
        text = text.Slice(length + 1);
        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int? part)
    {
        part = null;
        if (text.Length == 1 && text[0] == Missing)
            return true;
        if (!Invariant.TryRead(text, out long number) || number is < int.MinValue or > int.MaxValue)
            return false;
        part = (int)number;
        return true;
    }
}
