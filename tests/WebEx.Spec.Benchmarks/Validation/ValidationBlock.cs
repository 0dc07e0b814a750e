using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Validation;

/// <summary>Twenty rules on a valid request.</summary>
internal static class ValidationBlock
{
    private const int Operations = 100;

    private static readonly ScheduleRules Rules = new();

    public static Block Create()
    {
        if (Plain() != Operations || Ours() != Operations || ByFluentValidation() != Operations)
            throw new InvalidOperationException("The request is not valid.");
        return new(
            "20 rules on a valid request",
            [
                Work.Computing("conditions", WorkKind.Floor, Operations, Plain),
                Work.Computing("`Validate(center)`", WorkKind.Ours, Operations, Ours),
                Work.Computing("FluentValidation", WorkKind.Peer, Operations, ByFluentValidation),
            ]
        );
    }

    private static long Plain()
    {
        long valid = 0;
        for (int i = 0; i < Operations; i++)
            valid += PlainRules.AreKept(Schedules.Valid, Center.MeetingCenter) ? 1 : 0;
        return valid;
    }

    private static long Ours()
    {
        long valid = 0;
        for (int i = 0; i < Operations; i++)
            valid += Schedules.Valid.Validate(Center.MeetingCenter).IsValid ? 1 : 0;
        return valid;
    }

    private static long ByFluentValidation()
    {
        long valid = 0;
        for (int i = 0; i < Operations; i++)
            valid += Rules.Validate(Schedules.Valid).IsValid ? 1 : 0;
        return valid;
    }
}
