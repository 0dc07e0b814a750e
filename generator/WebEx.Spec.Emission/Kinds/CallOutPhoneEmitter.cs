using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>A phone number in one value, its parts separated by commas.</summary>
internal sealed class CallOutPhoneEmitter : ArgumentEmitter
{
    /// <inheritdoc/>
    protected override string ValueType => "global::WebEx.CallOutPhone";

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) => new("writer.CallOutPhone", view.WrittenCode, view.Name);

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) => Reading("reader.CallOutPhone", view, centers);

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view) =>
        [
            new Invocation("check.CallOutPhone", view.Name, CSharpLiteral.Of(view.Model.Max ?? int.MaxValue))
                .With(view.Identity())
                .WithOptional(SiteErrorLiteral.Of(view.Model.Errors.TooLong ?? view.Model.Errors.Invalid))
                .Statement,
        ];

    // Country, area, local number and extension; the delay is a number.
    private const int Texts = 4;

    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown)
    {
        string[] parts = value.Split(',');
        IEnumerable<string> texts = Enumerable.Range(0, Texts).Select(i => ReaderLiteral.Of(i < parts.Length ? parts[i] : null));
        string? delay = parts.Length > Texts ? ReaderLiteral.Integer(parts[Texts]) : null;
        return $"new CallOutPhone({string.Join(", ", texts)}, {delay ?? "null"})";
    }

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => "new CallOutPhone(\"1\", \"408\", \"5551234\")";

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context) =>
        Single(argument, "new CallOutPhone(\"1\", \"408\", \"5550100\")", "1,408,5550100,,,");
}
