using System.Globalization;
using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>A whole number.</summary>
internal sealed class IntegerEmitter : ArgumentEmitter
{
    /// <inheritdoc/>
    protected override string ValueType => "int";

    /// <inheritdoc/>
    public override bool IsReference => false;

    /// <inheritdoc/>
    public override string LimitUnit => "";

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) => new Invocation("writer.Integer", view.WrittenCode, view.Name).WithOptional(Digits(view.Model));

    /// <inheritdoc/>
    protected override Invocation WriteFamily(ArgumentView view) =>
        new Invocation("writer.Integers", view.WrittenCode, view.Value).WithOptional(Digits(view.Model));

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) => Reading("reader.Integer", view, centers);

    /// <inheritdoc/>
    public override string ReadFamily(ArgumentView view, string? centers) => ReadingFamily("reader.Integers", view, centers);

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view)
    {
        if (view.Model.Min is null)
            yield return NotNegative(view, view.Name);
        if (HasLimits(view.Model))
            yield return view.Check("check.Range", [view.Name, .. LimitLiterals.Of(view.Model, int.MinValue)]);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> CheckFamily(ArgumentView view) =>
        HasLimits(view.Model) ? [view.Check("check.Ranges", [view.Value, .. LimitLiterals.Of(view.Model, int.MinValue)])] : [];

    /// <inheritdoc/>
    public override IEnumerable<string> CheckEach(ArgumentView view) => view.Model.Min is null ? [NotNegative(view, view.AtNumber)] : [];

    /// <inheritdoc/>
    protected override string Pattern(ArgumentModel argument, string token) => NumberPattern(token);

    /// <inheritdoc/>
    public override string ReadReply(ReplyParameter parameter, string type, string? promise) => ReadingReply("reader.Integer", parameter, promise).ToString();

    /// <inheritdoc/>
    public override Invocation WriteReply(ReplyParameter parameter, string value) => WritingReply(".Integer", parameter, value);

    /// <inheritdoc/>
    public override Invocation ReplyJson(ReplyParameter parameter) => JsonOfReply(".Integer", parameter);

    /// <summary>A number in a pattern. Parsed although the binder has checked it: what is not a literal here would be code.</summary>
    public static string NumberPattern(string token) => CSharpLiteral.Of(int.Parse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    private static bool HasLimits(ArgumentModel argument) => argument.Min is not null || argument.Max is not null;

    private static string? Digits(ArgumentModel argument) => argument.Digits > 1 ? CSharpLiteral.Of(argument.Digits) : null;

    // The error of the site is about the limits of the guide, which this is not.
    private static string NotNegative(ArgumentView view, string subject) => new Invocation("check.NotNegative", subject).With(view.Identity()).Statement;

    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown) => ReaderLiteral.Integer(value);

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => ReaderLiteral.Of(Math.Max(argument.Min ?? 1, 1));

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        long usual = argument.Name.Contains("Duration") ? 45 : 1;
        long least = Math.Max(usual, argument.Min ?? 0);
        string number = ReaderLiteral.Of(argument.Max is { } max ? Math.Min(least, max) : least);
        return Single(argument, number, number.PadLeft(argument.Digits, '0'));
    }
}
