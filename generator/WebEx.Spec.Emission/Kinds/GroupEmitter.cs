using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>Several arguments that repeat together, numbered: a list of elements, each with properties of its own.</summary>
internal sealed class GroupEmitter : ArgumentEmitter
{
    /// <inheritdoc/>
    public override string ItemType(ArgumentView view) => view.TypeName(view.Model.Item!, isShared: false);

    /// <inheritdoc/>
    public override string PropertyType(ArgumentView view) => $"global::WebEx.ValueList<{view.ItemType}>";

    // Elements that can be set have to be copied with the request.
    /// <inheritdoc/>
    public override string Accessors(ArgumentView view) =>
        $"get => {view.Kept("GetElements")}; {view.Setter} => "
        + view.Set("SetElements").WithOptional(view.HasInit ? null : "element => element with { }").Statement;

    /// <inheritdoc/>
    public override string IsGiven(ArgumentView view) => $"{view.Name}.Count > 0";

    /// <inheritdoc/>
    public override string IsAbsent(ArgumentView view) => $"{view.Name}.Count == 0";

    /// <inheritdoc/>
    public override IEnumerable<string> Write(ArgumentView view)
    {
        IEnumerable<string> elements = Loop(view, "writer", "Write");
        return MostElements(view) is { } most
            ? elements.Prepend(new Invocation("writer.Elements", CSharpLiteral.Of(view.Code), $"{view.Name}.Count", most).Statement)
            : elements;
    }

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers)
    {
        ArgumentModel argument = view.Model;
        string codes = string.Join("|", argument.Parts.SelectMany(part => part.Coded).SelectMany(part => part.Aliases.Prepend(part.Code)));
        return new Invocation("reader.Items", CSharpLiteral.Of(codes))
            .With(view.Bounds)
            .With($"item => new {view.ItemType}(item)")
            .WithOptional(centers)
            .ToString();
    }

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view)
    {
        IEnumerable<string> elements = Loop(view, "check", "Check");
        return MostElements(view) is { } most ? elements.Prepend(view.Check("check.Range", $"{view.Name}.Count", "0", most)) : elements;
    }

    // How many there are at most, as far as the guide limits it.
    private static string? MostElements(ArgumentView view) =>
        view.Model.Numbered! is { To: { } last, From: var first } ? CSharpLiteral.Of(last - first + 1) : null;

    // The runtime is told each element's number before the element speaks.
    private static IEnumerable<string> Loop(ArgumentView view, string who, string method) =>
        [
            $"for (int i = 0; i < {view.Name}.Count; i++)",
            "{",
            $"    {who}.Item(i + {view.Model.Numbered!.From});",
            $"    {view.Name}[i].{method}(ref {who});",
            "}",
            $"{who}.Item(null);",
        ];

    /// <inheritdoc/>
    public override string TypeName(ArgumentModel argument) => $"ValueList<{argument.Item}>";

    // As many elements as are needed, each with the parts that are needed, or one of them.
    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        ArgumentModel[] possible = [.. argument.Parts.Where(part => (part.Centers & context.Center) != 0 && part.Deprecated is null)];
        ArgumentModel[] needed = [.. possible.Where(part => (part.Required.Centers & context.Center) != 0)];
        if (needed.Length == 0)
            needed = [.. possible.Take(1)];
        (ArgumentModel Part, ReaderValue Value)[] parts =
        [
            .. needed.Select(part => (part, ArgumentEmitters.Of(part).Example(part, context with { Token = null }))),
        ];
        int[] numbers = [.. Enumerable.Range(argument.Numbered!.From, argument.Least ?? 1)];
        string item = $"new {argument.Item} {{ {string.Join(", ", parts.Select(part => $"{part.Part.Name} = {part.Value.Expression}"))} }}";
        return new ReaderValue(
            $"[{string.Join(", ", numbers.Select(_ => item))}]",
            [.. numbers.SelectMany(number => parts.SelectMany(part => part.Value.Pairs.Select(pair => pair with { Code = Numbered(pair.Code, number) })))]
        );
    }

    private static string Numbered(string code, int number) => code.Replace("{n}", ReaderLiteral.Of(number));
}
