using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>A date, a time of day, or both: each part has a code of its own.</summary>
/// <param name="method">The methods of the runtime that write and read it.</param>
/// <param name="type">The C# type.</param>
internal class CalendarEmitter(string method, string type) : ArgumentEmitter
{
    /// <inheritdoc/>
    protected override string ValueType => type;

    /// <inheritdoc/>
    public override bool IsCalendar => true;

    /// <inheritdoc/>
    public override string IsGiven(ArgumentView view) => view.IsNonNullableDate ? $"{view.Name} != default" : base.IsGiven(view);

    /// <inheritdoc/>
    public override string IsAbsent(ArgumentView view) => view.IsNonNullableDate ? $"{view.Name} == default" : base.IsAbsent(view);

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) => PartCodes.Writing($"writer.{method}", view);

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) => PartCodes.Reading($"reader.{method}", view, centers);

    /// <inheritdoc/>
    public override bool CanBeUnreadable(ArgumentModel coded) => true;

    // Each part has to be there.
    /// <inheritdoc/>
    public override IEnumerable<string> CheckPresence(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        foreach (ArgumentModel part in argument.Parts)
        {
            CenterSet demanded = part.Required.Centers | argument.Required.Centers;
            if ((demanded & view.Centers) != CenterSet.None)
                yield return Required(view, demanded, view.Member(part), view.Identity(part), part.Errors.Missing ?? argument.Errors.Missing);
        }
    }

    // Each part has a line, and often an error, of its own.
    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view)
    {
        foreach (ArgumentModel part in view.Model.Parts)
        {
            CalendarPart limits = CalendarPart.Find(part.Part)!;
            string? invalid = SiteErrorLiteral.Of(part.Errors.Invalid ?? view.Model.Errors.Invalid);
            yield return new Invocation("check.Range", view.Member(part))
                .With(CSharpLiteral.Of(Math.Max(limits.Least, part.Min ?? limits.Least)), CSharpLiteral.Of(Math.Min(limits.Most, part.Max ?? limits.Most)))
                .With(view.Identity(part))
                .WithOptional(invalid)
                .Statement;
            if (part.Part == "day")
                yield return new Invocation("check.Day", view.DateOnly).With(view.Identity(part)).WithOptional(invalid).Statement;
        }
    }
}
