using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Kinds;
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

    // A minute with two digits and a day with one: both forms occur.
    private static readonly Dictionary<string, int> Moment = new(StringComparer.Ordinal)
    {
        ["year"] = 2026,
        ["month"] = 12,
        ["day"] = 1,
        ["hour"] = 9,
        ["minute"] = 30,
    };

    // One that nobody takes for a date that was meant.
    private static readonly Dictionary<string, int> Placeholders = new(StringComparer.Ordinal)
    {
        ["year"] = 2030,
        ["month"] = 1,
        ["day"] = 1,
        ["hour"] = 9,
        ["minute"] = 0,
    };

    /// <inheritdoc/>
    public override (string Text, IReadOnlyList<string> Lacks)? CodeOfParts(ArgumentModel argument, Func<string, string?> given)
    {
        string[] values = [.. PartNames(argument).Select(name => ReaderLiteral.Integer(given(name)) ?? "null")];
        if (values.All(value => value == "null"))
            return null;
        IEnumerable<string> lacks = argument
            .Parts.Where(part => part.Part is { } name && PartNames(argument).Contains(name) && ReaderLiteral.Integer(given(name)) is null)
            .Select(part => part.Code);
        return ($"new {TypeName(argument)}({string.Join(", ", values)})", [.. lacks]);
    }

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) =>
        $"new {TypeName(argument)}({string.Join(", ", PartNames(argument).Select(name => ReaderLiteral.Of(Placeholders[name])))})";

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        bool isLater = argument.Name.Contains("End") || argument.Name.Contains("Until");
        string ValueOf(string part) => ReaderLiteral.Of(Moment[part] + (isLater && part is ("day" or "hour") ? 1 : 0));
        List<string> names = [.. PartNames(argument)];
        ArgumentModel[] parts = [.. argument.Parts.OrderBy(part => names.IndexOf(part.Part!))];
        string expression =
            parts.Length == names.Count
                ? $"new {TypeName(argument)}({string.Join(", ", names.Select(ValueOf))})"
                : $"new {TypeName(argument)} {{ {string.Join(", ", parts.Select(part => $"{PartCodes.Member(part)} = {ValueOf(part.Part!)}"))} }}";
        return new ReaderValue(
            expression,
            [.. parts.Select(part => new ReaderPair(part.Code, ValueOf(part.Part!).PadLeft(part.Part is "hour" or "minute" ? 2 : 1, '0')))]
        );
    }

    private static IReadOnlyList<string> PartNames(ArgumentModel argument) => ((WholeKind)ArgumentKinds.Of(argument)).PartNames;
}
