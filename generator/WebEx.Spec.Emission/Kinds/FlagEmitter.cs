using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>Yes or no.</summary>
internal sealed class FlagEmitter : ArgumentEmitter
{
    /// <inheritdoc/>
    protected override string ValueType => "bool";

    /// <inheritdoc/>
    public override bool IsReference => false;

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) => new("writer.Flag", view.WrittenCode, view.Name, Tokens(view));

    /// <inheritdoc/>
    protected override Invocation WriteFamily(ArgumentView view) => new("writer.Flags", view.WrittenCode, view.Value, Tokens(view));

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) =>
        new Invocation("reader.Flag", view.ReadCode, Tokens(view)).WithOptional(centers).ToString();

    /// <inheritdoc/>
    public override string ReadFamily(ArgumentView view, string? centers) =>
        new Invocation("reader.Flags", view.ReadCode).With(view.Bounds).With(Tokens(view)).WithOptional(centers).ToString();

    /// <inheritdoc/>
    public override string? DefaultReference(ArgumentView view, string token) =>
        token == view.Model.Flag!.Yes ? "<see langword=\"true\"/>"
        : token == view.Model.Flag.No ? "<see langword=\"false\"/>"
        : null;

    /// <inheritdoc/>
    protected override string Pattern(ArgumentModel argument, string token) => token == argument.Flag!.Yes ? "true" : "false";

    /// <inheritdoc/>
    public override string ReadReply(ReplyParameter parameter, string type, string? promise) =>
        ReadingReply("reader.Flag", parameter, promise, TokenLiteral.Of(parameter.Flag!)).ToString();

    /// <inheritdoc/>
    public override Invocation WriteReply(ReplyParameter parameter, string value) =>
        WritingReply(".Flag", parameter, value).With(TokenLiteral.Of(parameter.Flag!));

    /// <inheritdoc/>
    public override Invocation ReplyJson(ReplyParameter parameter) => JsonOfReply(".Flag", parameter).With(TokenLiteral.Of(parameter.Flag!));

    private static string Tokens(ArgumentView view) => TokenLiteral.Of(view.Model.Flag!);

    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown) =>
        string.Equals(value, argument.Flag!.Yes, StringComparison.OrdinalIgnoreCase) ? "true"
        : string.Equals(value, argument.Flag.No, StringComparison.OrdinalIgnoreCase) ? "false"
        : null;

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => "true";

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        bool isNo = context.Token is not null && context.Token == argument.Flag!.No;
        return Single(argument, isNo ? "false" : "true", isNo ? argument.Flag!.No : argument.Flag!.Yes);
    }
}
