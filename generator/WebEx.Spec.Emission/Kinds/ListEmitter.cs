using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>Several values in one, with a separator.</summary>
internal sealed class ListEmitter : ArgumentEmitter
{
    // Of a reply, whose lists hold text.
    /// <inheritdoc/>
    protected override string ValueType => "global::WebEx.ValueList<string>";

    /// <inheritdoc/>
    public override bool IsKept(ArgumentModel argument) => true;

    /// <inheritdoc/>
    public override string ElementType(ArgumentView view) => $"global::WebEx.ValueList<{ItemType(view)}>";

    /// <inheritdoc/>
    public override string ItemType(ArgumentView view) => view.Model.List!.IsOfNumbers ? "int" : "string";

    // Groups have no lists among their parts: the parts of an element are kept by the element.
    /// <inheritdoc/>
    public override string Accessors(ArgumentView view) =>
        view.HasSlot ? $"get => {view.Kept("GetList")}; {view.Setter} => {view.Set("SetList").Statement}" : base.Accessors(view);

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) =>
        new Invocation($"writer.{Method(view)}", view.WrittenCode, view.Name).With(TokenLiteral.Of(view.Model.List!));

    // After optional arguments, the centers go by name.
    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers) =>
        new Invocation($"reader.{Method(view)}", view.ReadCode).With(TokenLiteral.Of(view.Model.List!)).WithNamed("centers", centers).ToString();

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view) =>
        view.Model.List!.IsOfNumbers ? [] : [new Invocation("check.Items", view.Name).With(TokenLiteral.Of(view.Model.List)).With(view.Identity()).Statement];

    /// <inheritdoc/>
    public override string? Fact(ArgumentModel argument) => $"items without \"{argument.List!.Separator}\"";

    /// <inheritdoc/>
    public override string ReadReply(ReplyParameter parameter, string type, string? promise) =>
        ReadingReply("reader.TextList", parameter, promise, CSharpLiteral.Of(parameter.Separator)).ToString();

    /// <inheritdoc/>
    public override Invocation WriteReply(ReplyParameter parameter, string value) =>
        WritingReply(".TextList", parameter, value).With(CSharpLiteral.Of(parameter.Separator));

    /// <inheritdoc/>
    public override Invocation ReplyJson(ReplyParameter parameter) => JsonOfReply(".TextList", parameter).With(CSharpLiteral.Of(parameter.Separator));

    private static string Method(ArgumentView view) => view.Model.List!.IsOfNumbers ? "IntegerList" : "TextList";
}
