using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A kind whose values have fixed parts, each with a code of its own.</summary>
internal abstract class WholeTester : ArgumentTester
{
    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough)
    {
        var usual = (VectorFields)Usual(argument, center);
        return [("usual", usual), .. usual.Count > 1 ? PartCases.Of(usual, isThorough) : []];
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Code, string Value)> Pairs(ArgumentModel argument, object value) =>
        Given(argument, value).Select(given => (given.Part.Code, Text(given.Part, given.Value)));

    /// <summary>The parts that a value has, in the order in which they are written.</summary>
    protected static IEnumerable<(ArgumentModel Part, object Value)> Given(ArgumentModel argument, object value)
    {
        var fields = (VectorFields)value;
        return argument.Parts.Where(part => fields.ContainsKey(part.Part!)).Select(part => (part, fields[part.Part!]));
    }

    /// <inheritdoc/>
    public override IEnumerable<Breach> CheckPresence(ArgumentModel argument, object? value, CheckScope scope)
    {
        ArgumentModel[] demanded = [.. argument.Parts.Where(part => IsDemanded(argument, part, scope))];
        return demanded.Length == 0
            ? base.CheckPresence(argument, value, scope)
            : demanded
                .Where(part => (value as VectorFields)?.GetValueOrDefault(part.Part!) is null or "")
                .Select(part => scope.Breach("required", part, part.Errors.Missing ?? argument.Errors.Missing));
    }

    /// <summary>True when a part must be given.</summary>
    protected virtual bool IsDemanded(ArgumentModel argument, ArgumentModel part, CheckScope scope) => scope.IsDemanded(argument, part.Required);
}
