using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>An index of the guide's table of time zones.</summary>
internal sealed class TimeZoneEmitter : ArgumentEmitter
{
    /// <inheritdoc/>
    protected override string ValueType => "global::WebEx.WebExTimeZone";

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) => new("writer.Integer", view.WrittenCode, Comparable(view.Name));

    /// <inheritdoc/>
    protected override Invocation WriteFamily(ArgumentView view) => new("writer.Integers", view.WrittenCode, $"{view.Value}?.Convert(value => (int?)value)");

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) => $"({ValueType}?){Reading("reader.Integer", view, centers)}";

    /// <inheritdoc/>
    public override string ReadFamily(ArgumentView view, string? centers) =>
        $"{ReadingFamily("reader.Integers", view, centers)}.Convert(value => ({ValueType}?)value)";

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view) => [Check(view, view.Name)];

    /// <inheritdoc/>
    public override IEnumerable<string> CheckEach(ArgumentView view) => [Check(view, view.AtNumber)];

    /// <inheritdoc/>
    public override string Comparable(string value) => $"(int?){value}";

    /// <inheritdoc/>
    protected override string Pattern(ArgumentModel argument, string token) => IntegerEmitter.NumberPattern(token);

    private string Check(ArgumentView view, string subject) =>
        view.Check("check.Range", [Comparable(subject), .. LimitLiterals.Of(view.Model, 0, TimeZoneModel.LastIndex)]);

    // The zone of the guide's examples, where the catalogue has no table.
    private const string UsualZone = "SanJose";
    private const int UsualIndex = 4;

    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown) =>
        TimeZoneKind.Find(value, shown.Zones) is { } zone ? $"WebExTimeZone.{zone.Name}" : null;

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => $"WebExTimeZone.{UsualZone}";

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context) =>
        Single(argument, $"WebExTimeZone.{context.Zone?.Name ?? UsualZone}", ReaderLiteral.Of(context.Zone?.Index ?? UsualIndex));
}
