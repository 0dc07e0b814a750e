using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>Text that must not be shown.</summary>
internal sealed class SecretEmitter : TextEmitter
{
    /// <inheritdoc/>
    protected override string CheckPrefix => "Secret";

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) => new("writer.Secret", view.WrittenCode, view.Name);

    /// <inheritdoc/>
    protected override Invocation WriteFamily(ArgumentView view) => new("writer.Secrets", view.WrittenCode, view.Value);

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) => Reading("reader.Secret", view, centers);

    /// <inheritdoc/>
    public override string ReadFamily(ArgumentView view, string? centers) => ReadingFamily("reader.Secrets", view, centers);

    /// <inheritdoc/>
    public override string? Fact(ArgumentModel argument) => "a secret";

    /// <inheritdoc/>
    public override Invocation ReplyJson(ReplyParameter parameter) => JsonOfReply(".Text", parameter).WithFlag("isSecret", true);

    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown) => Placeholder(argument);

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => CSharpSecret.Of(argument.Name);

    // No password stands in source code, not even in an example.
    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context) =>
        new($"configuration[{CSharpLiteral.Of(argument.Name)}]!", [new ReaderPair(argument.Code, context.Text(argument), argument.Name)]);
}
