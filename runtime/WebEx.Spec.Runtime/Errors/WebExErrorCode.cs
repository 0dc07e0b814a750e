namespace WebEx;

/// <summary>
/// An error code of the API, whichever command returned it: <c>reply.ErrorCode == WebExErrorCode.AccessDenied</c>. The properties hold every code of the guide;
/// a code of a command of your own is made by the constructor. For one command alone, its error enumeration allows an exhaustive <c>switch</c>. Codes are
/// compared without regard to case, and the spellings that commands of the guide have for one error are equal: <c>MKisMissed</c> is
/// <see cref="MeetingKeyNeeded"/>.
/// </summary>
/// <param name="code">The code in its proper spelling, with <c>[n]</c> or a range such as <c>[1..10]</c> for a number in it:
/// <c>PasswordShouldExceed[n]Chars</c>.</param>
/// <exception cref="ArgumentException"><paramref name="code"/> is null or empty.</exception>
public readonly partial struct WebExErrorCode(string code) : IEquatable<WebExErrorCode>
{
    private readonly string? _code = string.IsNullOrEmpty(code) ? throw new ArgumentException("An error code is at least one character.", nameof(code)) : code;

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another one.</param>
    public static bool operator ==(WebExErrorCode left, WebExErrorCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another one.</param>
    public static bool operator !=(WebExErrorCode left, WebExErrorCode right) => !left.Equals(right);

    internal static WebExErrorCode? OrNull(string? code) => string.IsNullOrEmpty(code) ? null : new WebExErrorCode(code!);

    /// <inheritdoc/>
    public bool Equals(WebExErrorCode other) =>
        string.Equals(_code, other._code, StringComparison.OrdinalIgnoreCase)
        || (
            _code is not null
            && other._code is not null
            && string.Equals(ErrorSpellings.First(_code), ErrorSpellings.First(other._code), StringComparison.OrdinalIgnoreCase)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebExErrorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ErrorSpellings.First(ToString()));

    /// <summary>The code in the spelling of its command; empty for the default value.</summary>
    public override string ToString() => _code ?? "";
}
