using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;

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
}
