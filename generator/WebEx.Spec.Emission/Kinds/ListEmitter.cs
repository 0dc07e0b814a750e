using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Kinds;
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

    /// <inheritdoc/>
    public override string TypeName(ArgumentModel argument) => argument.List!.IsOfNumbers ? "ValueList<int>" : "ValueList<string>";

    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown)
    {
        ListModel list = argument.List!;
        if (list.Open.Length > 0 && value.StartsWith(list.Open, StringComparison.Ordinal))
            value = value.Substring(list.Open.Length);
        if (list.Close.Length > 0 && value.EndsWith(list.Close, StringComparison.Ordinal))
            value = value.Substring(0, value.Length - list.Close.Length);
        string[] items = [.. value.Split([list.Separator], StringSplitOptions.None).Select(item => item.Trim())];
        if (!list.IsOfNumbers)
            return $"[{string.Join(", ", items.Select(item => ReaderLiteral.Of(shown.Masked(item))))}]";
        string?[] numbers = [.. items.Select(ReaderLiteral.Integer)];
        return numbers.Contains(null) ? null : $"[{string.Join(", ", numbers)}]";
    }

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => argument.List!.IsOfNumbers ? "new ValueList<int> { 1 }" : "new ValueList<string> { \"\" }";

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        ListModel list = argument.List!;
        string[] items =
            list.IsOfNumbers ? ["1", "2"]
            : argument.Name.Contains("Email") ? ["jo@example.com", "kim@example.com"]
            : argument.Name.Contains("Key") ? [KeyKind.ExampleOfMeeting, "987654321"]
            : ["one", "two"];
        return Single(
            argument,
            $"[{string.Join(", ", items.Select(item => list.IsOfNumbers ? item : CSharpLiteral.Of(item)))}]",
            list.Open + string.Join(list.Separator, items) + list.Close
        );
    }
}
