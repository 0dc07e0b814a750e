using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>A phone number in four parts, each with a code of its own.</summary>
internal sealed class PhoneEmitter : ArgumentEmitter
{
    /// <inheritdoc/>
    protected override string ValueType => "global::WebEx.WebExPhoneNumber";

    /// <inheritdoc/>
    public override string LimitUnit => " characters together";

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) => PartCodes.Writing("writer.Phone", view);

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) => PartCodes.Reading("reader.Phone", view, centers);

    /// <inheritdoc/>
    public override bool CanBeUnreadable(ArgumentModel coded) => false;

    // A part that must be given stands for the whole, which would be reported by the same code.
    /// <inheritdoc/>
    public override IEnumerable<string> CheckPresence(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        CenterSet ofParts = argument.Parts.Aggregate(CenterSet.None, (all, part) => all | part.Required.Centers);
        foreach (string check in CheckWhole(view, argument.Required.Centers & ~ofParts))
            yield return check;
        foreach (ArgumentModel part in argument.Parts.Where(part => (part.Required.Centers & view.Centers) != CenterSet.None))
            yield return Required(view, part.Required.Centers, view.Member(part), view.Identity(part), part.Errors.Missing ?? argument.Errors.Missing);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view)
    {
        if (view.Model.Max is { } together)
            yield return new Invocation("check.Together", view.Name, CSharpLiteral.Of(together))
                .With(view.Identity())
                .WithOptional(SiteErrorLiteral.Of(view.Model.Errors.TooLong))
                .Statement;
        foreach (ArgumentModel part in view.Model.Parts.Where(part => part.Max is not null || part.Min is not null))
            yield return LengthCheck.Of("check.Length", view.Member(part), part, view.Identity(part));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> PartFacts(ArgumentView view)
    {
        foreach (ArgumentModel part in view.Model.Parts)
        {
            IEnumerable<string> facts = LimitFacts.Of(part, base.LimitUnit);
            string limits = string.Join(", ", part.Required.Centers == CenterSet.None ? facts : facts.Prepend("required"));
            if (limits.Length > 0)
                yield return $"{DocText.Code(part.Code)}: {DocText.Escape(limits)}.";
        }
    }

    private static readonly Dictionary<string, string> ExampleParts = new(StringComparer.Ordinal)
    {
        ["country"] = "1",
        ["area"] = "408",
        ["local"] = "5550100",
        ["extension"] = "12",
    };

    // A phone number may lack any of its parts.
    /// <inheritdoc/>
    public override (string Text, IReadOnlyList<string> Lacks)? CodeOfParts(ArgumentModel argument, Func<string, string?> given)
    {
        string[] values = [.. PartNames(argument).Select(name => ReaderLiteral.Of(given(name)))];
        return values.All(value => value == "null") ? null : ($"new WebExPhoneNumber({string.Join(", ", values)})", []);
    }

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => "new WebExPhoneNumber(\"1\", \"408\", \"5551234\")";

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        List<string> names = [.. PartNames(argument)];
        ArgumentModel[] parts = [.. argument.Parts.OrderBy(part => names.IndexOf(part.Part!))];
        IEnumerable<string> set = parts.Select(part => $"{PartCodes.Member(part)} = {CSharpLiteral.Of(ExampleParts[part.Part!])}");
        string expression = parts.Select(part => part.Part!).SequenceEqual(names)
            ? $"new WebExPhoneNumber({string.Join(", ", names.Select(name => CSharpLiteral.Of(ExampleParts[name])))})"
            : $"new WebExPhoneNumber {{ {string.Join(", ", set)} }}";
        return new ReaderValue(expression, [.. parts.Select(part => new ReaderPair(part.Code, ExampleParts[part.Part!]))]);
    }

    private static IReadOnlyList<string> PartNames(ArgumentModel argument) => ((WholeKind)ArgumentKinds.Of(argument)).PartNames;
}
