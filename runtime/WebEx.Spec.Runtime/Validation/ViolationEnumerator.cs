namespace WebEx;

/// <summary>Goes through the violations of a result without allocation; used by foreach.</summary>
public struct ViolationEnumerator
{
    private readonly Violation[]? _violations;
    private int _index;

    internal ViolationEnumerator(Violation[]? violations)
    {
        _violations = violations;
        _index = -1;
    }

    /// <summary>The current violation; valid after <see cref="MoveNext"/> has returned true.</summary>
    public readonly Violation Current => _violations![_index];

    /// <summary>Goes to the next violation; false after the last.</summary>
    public bool MoveNext() => _violations is not null && ++_index < _violations.Length;
}
