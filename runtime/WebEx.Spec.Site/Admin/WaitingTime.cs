using System.Globalization;

namespace WebEx.Site.Admin;

/// <summary>How long a call waits: <c>500ms</c>, <c>5s</c> or <c>2m</c>.</summary>
internal static class WaitingTime
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <exception cref="AdminProblemException">The text is none, or longer than five minutes.</exception>
    public static TimeSpan Parse(string text)
    {
        int unit = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (unit is > 0 and <= 9)
        {
            int number = int.Parse(text.AsSpan(0, unit), NumberStyles.None, CultureInfo.InvariantCulture);
            TimeSpan? time = text[unit..] switch
            {
                "ms" => TimeSpan.FromMilliseconds(number),
                "s" => TimeSpan.FromSeconds(number),
                "m" => TimeSpan.FromMinutes(number),
                _ => null,
            };
            if (time <= Longest)
                return time.Value;
        }

        throw new AdminProblemException(400, "wait: a time such as 500ms, 5s or 2m is expected, five minutes at most.");
    }
}
