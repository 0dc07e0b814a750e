using System.Net.Http.Headers;

namespace WebEx.Client;

// How long to wait before the next try.
internal static class RetryWait
{
    // Null where it could not begin within the time that is left, so that what came last is the outcome. A site can ask for a longer wait than ours, and for
    // one that fits alone:
    // it can neither make us ask again at once nor keep us from asking again.
    public static TimeSpan? Before(int attempt, TimeSpan firstDelay, string? retryAfter, TimeSpan remaining, DateTimeOffset now)
    {
        // At most ten doublings of at most a day. Clients that failed together do not come back together.
        TimeSpan own = firstDelay * Math.Pow(2, attempt) * (0.75 + (Random.Shared.NextDouble() / 2));
        if (own >= remaining)
            return null;
        return Asked(retryAfter, now) is { } asked && asked > own && asked < remaining ? asked : own;
    }

    private static TimeSpan? Asked(string? retryAfter, DateTimeOffset now)
    {
        if (!RetryConditionHeaderValue.TryParse(retryAfter, out RetryConditionHeaderValue? value))
            return null;
        return value.Delta ?? value.Date - now;
    }
}
