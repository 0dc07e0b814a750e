using System.Collections;

namespace WebEx;

/// <summary>What a check has found. The default value is a valid result. Compares by value.</summary>
public readonly struct RequestValidationResult : IReadOnlyList<Violation>, IEquatable<RequestValidationResult>
{
    private readonly Violation[]? _violations;

    /// <summary>Creates a result, as a test of code that shows results needs one.</summary>
    /// <param name="violations">The violations and notices, in the order of the checks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="violations"/> is null.</exception>
    public RequestValidationResult(IEnumerable<Violation> violations) =>
        _violations = (violations ?? throw new ArgumentNullException(nameof(violations))).ToArray();

    internal RequestValidationResult(Violation[]? violations) => _violations = violations;

    /// <summary>Whether there is no violation of severity Error; notices do not count.</summary>
    public bool IsValid
    {
        get
        {
            foreach (Violation violation in this)
            {
                if (violation.Severity == ViolationSeverity.Error)
                    return false;
            }

            return true;
        }
    }

    /// <summary>The violations that make the request invalid, without notices.</summary>
    public IEnumerable<Violation> Errors => this.AsEnumerable().Where(violation => violation.Severity == ViolationSeverity.Error);

    /// <summary>What is worth knowing and does not make the request invalid.</summary>
    public IEnumerable<Violation> Notices => this.AsEnumerable().Where(violation => violation.Severity == ViolationSeverity.Notice);

    /// <summary>Goes on only where the request is valid, for a caller who has no use for the violations.</summary>
    /// <exception cref="WebExRequestException">There is a violation of severity Error; the message names each, without any secret.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
            throw new WebExRequestException(this);
    }

    /// <summary>How many violations there are, notices included.</summary>
    public int Count => _violations?.Length ?? 0;

    /// <summary>A violation.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such violation.</exception>
    public Violation this[int index] =>
        (uint)index < (uint)Count ? _violations![index] : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such violation.");

    /// <summary>Whether two results have equal violations in the same order.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another one.</param>
    public static bool operator ==(RequestValidationResult left, RequestValidationResult right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another one.</param>
    public static bool operator !=(RequestValidationResult left, RequestValidationResult right) => !left.Equals(right);

    /// <summary>The violations in the order of the checks, without allocation.</summary>
    public ViolationEnumerator GetEnumerator() => new(_violations);

    IEnumerator<Violation> IEnumerable<Violation>.GetEnumerator() => ((IEnumerable<Violation>)(_violations ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_violations ?? []).GetEnumerator();

    /// <summary>Whether the other result has equal violations in the same order.</summary>
    /// <param name="other">Another result.</param>
    public bool Equals(RequestValidationResult other)
    {
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!this[i].Equals(other[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RequestValidationResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (Violation violation in this)
            hash = unchecked((hash * 31) + violation.GetHashCode());
        return hash;
    }

    /// <summary>One line for each violation; <c>valid</c> where there is none.</summary>
    public override string ToString() => Count == 0 ? "valid" : string.Join("\n", (IEnumerable<Violation>)this);
}
