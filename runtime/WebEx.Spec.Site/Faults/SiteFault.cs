namespace WebEx.Site;

/// <summary>Something that goes wrong on purpose: an error code, a delay, a lost connection, an HTTP status.</summary>
public sealed record SiteFault
{
    private SiteFault() { }

    internal string? ErrorCode { get; private init; }

    internal TimeSpan Wait { get; private init; }

    internal int? HttpStatus { get; private init; }

    internal Kernel.ResponseCut Cut { get; private init; }

    /// <summary>The command is not carried out, and fails with an error code that the guide has for it.</summary>
    /// <param name="code">The code as the site sends it, such as <c>MeetingScheduleFail</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null or empty.</exception>
    public static SiteFault Error(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return new() { ErrorCode = code };
    }

    /// <summary>The command is carried out, and its response comes later by a span of real time.</summary>
    /// <param name="span">How long, up to 10 minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is negative or longer.</exception>
    public static SiteFault Delay(TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span, TimeSpan.FromMinutes(10));
        return new() { Wait = span };
    }

    /// <summary>The command is carried out, and the connection ends before its response.</summary>
    public static SiteFault Drop() => new() { Cut = Kernel.ResponseCut.Dropped };

    /// <summary>The command is carried out, and the connection ends in the middle of its response.</summary>
    public static SiteFault Truncate() => new() { Cut = Kernel.ResponseCut.Truncated };

    /// <summary>The command is carried out, and its response is an HTTP error without a reply.</summary>
    /// <param name="statusCode">400 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is none of these.</exception>
    public static SiteFault Status(int statusCode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return new() { HttpStatus = statusCode };
    }

    /// <summary>
    /// What it is, as the header <c>X-WebEx-Fault</c> has it: <c>error=AccessDenied</c>, <c>delay=500</c> (in milliseconds), <c>drop</c>, <c>truncate</c>,
    /// <c>status=503</c>.
    /// </summary>
    public override string ToString() =>
        this switch
        {
            { ErrorCode: { } code } => "error=" + code,
            { HttpStatus: { } status } => FormattableString.Invariant($"status={status}"),
            { Cut: Kernel.ResponseCut.Dropped } => "drop",
            { Cut: Kernel.ResponseCut.Truncated } => "truncate",
            _ => FormattableString.Invariant($"delay={(long)Wait.TotalMilliseconds}"),
        };

    /// <summary>Reads the form of <see cref="ToString"/>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no fault.</exception>
    public static SiteFault Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('=', 2);
        string value = parts.Length > 1 ? parts[1] : "";
        return parts[0] switch
        {
            "drop" when parts.Length == 1 => Drop(),
            "truncate" when parts.Length == 1 => Truncate(),
            "error" when value.Length > 0 => Error(value),
            "delay" when int.TryParse(value, System.Globalization.NumberStyles.None, null, out int milliseconds) && milliseconds <= 600_000 => Delay(
                TimeSpan.FromMilliseconds(milliseconds)
            ),
            "status" when int.TryParse(value, System.Globalization.NumberStyles.None, null, out int status) && status is >= 400 and <= 599 => Status(status),
            _ => throw new FormatException("A fault is error=CODE, delay=MILLISECONDS (at most 600000), drop, truncate, or status=400 to 599."),
        };
    }
}
