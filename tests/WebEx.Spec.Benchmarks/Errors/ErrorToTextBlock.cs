using System.Collections.Frozen;
using WebEx.Benchmarks.Rounds;
using WebEx.Meetings;

namespace WebEx.Benchmarks.Errors;

/// <summary>Error to text, each error of a command that holds no number several times in a call.</summary>
internal static class ErrorToTextBlock
{
    private const int Repeats = 10;

    private static readonly ScheduleMeetingError[] Errors =
    [
        .. Enum.GetValues<ScheduleMeetingError>()
            .Where(error => error is not (ScheduleMeetingError.Unrecognized or ScheduleMeetingError.PasswordShouldExceedNChars)),
    ];

    private static readonly string[] Texts =
    [
        .. Enumerable
            .Range(0, (int)Errors.Max() + 1)
            .Select(value => Array.IndexOf(Errors, (ScheduleMeetingError)value) >= 0 ? ((ScheduleMeetingError)value).ToCode() : ""),
    ];

    private static readonly FrozenDictionary<ScheduleMeetingError, string> Frozen = Errors.ToFrozenDictionary(error => error, error => error.ToCode());

    public static Block Create()
    {
        int operations = Repeats * Errors.Length;
        if (Ours() != ByArray() || ByFrozenDictionary() != ByArray())
            throw new InvalidOperationException("They write different codes.");
        return new(
            "error to text",
            [
                Work.Computing("an array", WorkKind.Floor, operations, ByArray),
                Work.Computing("`ToCode()`", WorkKind.Ours, operations, Ours),
                Work.Computing("FrozenDictionary", WorkKind.Peer, operations, ByFrozenDictionary),
            ]
        );
    }

    private static long ByArray()
    {
        long length = 0;
        for (int i = 0; i < Repeats; i++)
        {
            foreach (ScheduleMeetingError error in Errors)
                length += Texts[(int)error].Length;
        }

        return length;
    }

    private static long Ours()
    {
        long length = 0;
        for (int i = 0; i < Repeats; i++)
        {
            foreach (ScheduleMeetingError error in Errors)
                length += error.ToCode().Length;
        }

        return length;
    }

    private static long ByFrozenDictionary()
    {
        long length = 0;
        for (int i = 0; i < Repeats; i++)
        {
            foreach (ScheduleMeetingError error in Errors)
                length += Frozen[error].Length;
        }

        return length;
    }
}
