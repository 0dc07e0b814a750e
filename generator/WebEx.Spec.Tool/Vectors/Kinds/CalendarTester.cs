using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A date, a time of day, or both.</summary>
internal sealed class CalendarTester : WholeTester
{
    // A day with one digit and a minute with one: both are written in their own way.
    private static readonly Dictionary<string, long> Moment = new(StringComparer.Ordinal)
    {
        ["year"] = 2027,
        ["month"] = 3,
        ["day"] = 5,
        ["hour"] = 9,
        ["minute"] = 5,
    };

    // The ends of months, and a leap year.
    private static readonly (long Year, long Month, long Day)[] Days = [(2031, 2, 28), (2031, 2, 29), (2032, 2, 29), (2031, 4, 31), (2031, 5, 31)];

    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center)
    {
        bool isLater = argument.Name.Contains("End", StringComparison.Ordinal) || argument.Name.Contains("Until", StringComparison.Ordinal);
        return VectorFields.Of(
            argument.Parts.Select(part =>
            {
                (long least, long most) = RangeOf(part);
                long usual = Moment[part.Part!] + (isLater && part.Part is "day" or "hour" ? 1 : 0);
                return (part.Part!, (object)Math.Clamp(usual, least, most));
            })
        );
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough) =>
        [.. base.Cases(argument, center, isThorough), .. isThorough ? argument.Parts.SelectMany(Ends) : []];

    private static IEnumerable<(string Name, object Value)> Ends(ArgumentModel part)
    {
        (long least, long most) = RangeOf(part);
        return new[] { least, most }.Select(end => ($"{part.Part}-{InvariantText.Of(end)}", (object)PartCases.Only(part.Part!, end)));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center)
    {
        var usual = (VectorFields)Usual(argument, center);
        foreach (ArgumentModel part in argument.Parts)
        {
            string name = part.Part!;
            (long least, long most) = RangeOf(part);
            foreach ((string limit, object number) in NumberCases.Range(least, most))
                yield return ($"{name}-{limit}", usual.With(name, number));
            yield return ($"{name}-missing", usual.Without(name));
        }

        if (argument.Parts.All(part => part.Part != "day"))
            yield break;
        foreach ((long year, long month, long day) in Days)
            yield return ($"{year}-{month}-{day}", usual.With("year", year).With("month", month).With("day", day));
    }

    /// <inheritdoc/>
    protected override string Text(ArgumentModel argument, object value) => IntegerTester.Padded((long)value, CalendarPart.Find(argument.Part)!.Digits);

    /// <inheritdoc/>
    protected override bool IsDemanded(ArgumentModel argument, ArgumentModel part, CheckScope scope) =>
        scope.IsDemanded(argument, argument.Required) || base.IsDemanded(argument, part, scope);

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        var fields = (VectorFields)value;
        foreach ((ArgumentModel part, object given) in Given(argument, value))
        {
            string? error = part.Errors.Invalid ?? argument.Errors.Invalid;
            (long least, long most) = RangeOf(part);
            long number = (long)given;
            if (number < least || number > most)
                yield return scope.Breach("outOfRange", part, error);
            if (part.Part == "day" && number is >= 1 and <= 31 && !CalendarDay.IsPossible(Number("year"), Number("month"), number))
                yield return scope.Breach("date", part, error);
        }

        long? Number(string name) => (long?)fields.GetValueOrDefault(name);
    }

    private static (long Least, long Most) RangeOf(ArgumentModel part)
    {
        CalendarPart known = CalendarPart.Find(part.Part)!;
        return (Math.Max(known.Least, part.Min ?? known.Least), Math.Min(known.Most, part.Max ?? known.Most));
    }
}
