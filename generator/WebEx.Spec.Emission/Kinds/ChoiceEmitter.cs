using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>One of several tokens, as a member of an enum. Where all tokens are numbers, they are the numbers of the members.</summary>
internal sealed class ChoiceEmitter : ArgumentEmitter
{
    /// <inheritdoc/>
    public override bool IsReference => false;

    /// <inheritdoc/>
    public override string ElementType(ArgumentView view) => view.TypeName(view.Model.Choice!.EnumName, view.Model.Choice.IsShared);

    /// <inheritdoc/>
    protected override Invocation WriteOne(ArgumentView view) =>
        view.Model.Choice!.IsNumeric
            ? new("writer.Integer", view.WrittenCode, Comparable(view.Name))
            : new("writer.Token", view.WrittenCode, Comparable(view.Name), TokenLiteral.Of(view.Model.Choice));

    /// <inheritdoc/>
    protected override Invocation WriteFamily(ArgumentView view)
    {
        string value = $"{view.Value}?.Convert(value => (int?)value)";
        return view.Model.Choice!.IsNumeric
            ? new("writer.Integers", view.WrittenCode, value)
            : new("writer.Tokens", view.WrittenCode, value, TokenLiteral.Of(view.Model.Choice));
    }

    /// <inheritdoc/>
    public override string ReadOne(ArgumentView view, string? centers)
    {
        ChoiceModel choice = view.Model.Choice!;
        Invocation read = choice.IsNumeric
            ? new Invocation("reader.Integer", view.ReadCode).WithOptional(centers)
            : ByToken(new Invocation("reader.Token", view.ReadCode), choice, centers);
        return $"({view.ElementType}?){read}";
    }

    /// <inheritdoc/>
    public override string ReadFamily(ArgumentView view, string? centers)
    {
        ChoiceModel choice = view.Model.Choice!;
        Invocation read = choice.IsNumeric
            ? new Invocation("reader.Integers", view.ReadCode).With(view.Bounds).WithOptional(centers)
            : ByToken(new Invocation("reader.TokenIndexes", view.ReadCode).With(view.Bounds), choice, centers);
        return $"{read}.Convert(value => ({view.ElementType}?)value)";
    }

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view)
    {
        string value = Comparable(view.Name);
        return [view.Check("check.Choice", ChoiceMembers.Test(value, view.Model.Choice!), value), .. Meanings(view, value)];
    }

    /// <inheritdoc/>
    public override IEnumerable<string> CheckFamily(ArgumentView view) =>
        [view.Check("check.Choices", view.Value, $"value => {ChoiceMembers.Test("(int)value", view.Model.Choice!, withNull: false)}")];

    /// <inheritdoc/>
    public override IEnumerable<string> CheckEach(ArgumentView view) => Meanings(view, Comparable(view.AtNumber));

    /// <inheritdoc/>
    public override string? DefaultReference(ArgumentView view, string token) =>
        view.Model.Choice!.Values.FirstOrDefault(value => value.Token == token) is { } chosen ? $"<see cref=\"{view.ElementType}.{chosen.Name}\"/>" : null;

    /// <inheritdoc/>
    public override string Comparable(string value) => $"(int?){value}";

    /// <inheritdoc/>
    public override string Patterns(ArgumentModel argument, IEnumerable<string> tokens) =>
        ChoiceMembers.Ranges(tokens.Select(new ChoiceMembers(argument.Choice!).ValueOf));

    /// <inheritdoc/>
    public override string ReplyType(ReplyParameter parameter, RenderContext context, string page) =>
        context.TypeName(parameter.Choice!.IsShared ? null : page, parameter.Choice.EnumName);

    /// <inheritdoc/>
    public override string ReadReply(ReplyParameter parameter, string type, string? promise)
    {
        ChoiceModel choice = parameter.Choice!;
        Invocation read = choice.IsNumeric
            ? ReadingReply("reader.Number", parameter, promise, TokenLiteral.Of(choice))
            : ReadingReply("reader.Token", parameter, promise: null, TokenLiteral.Of(choice))
                .WithFlag("ignoreCase", choice.IgnoreCase)
                .WithNamed("promised", promise);
        return $"({type}?){read}";
    }

    /// <inheritdoc/>
    public override Invocation WriteReply(ReplyParameter parameter, string value) =>
        WritingReply(parameter.Choice!.IsNumeric ? ".Number" : ".Token", parameter, Comparable(value)).With(TokenLiteral.Of(parameter.Choice));

    /// <inheritdoc/>
    public override Invocation ReplyJson(ReplyParameter parameter) =>
        JsonOfReply(".Choice", parameter)
            .With(TokenLiteral.Of(parameter.Choice!), CSharpLiteral.Of(string.Join("|", parameter.Choice!.Values.Select(value => value.Name))))
            .WithFlag("ignoreCase", parameter.Choice.IgnoreCase);

    // After an optional argument, the centers go by name.
    private static Invocation ByToken(Invocation read, ChoiceModel choice, string? centers) =>
        read.With(TokenLiteral.Of(choice)).WithFlag("ignoreCase", choice.IgnoreCase).WithNamed("centers", centers);

    // What single values mean: where they are valid, and whether they are deprecated.
    private static IEnumerable<string> Meanings(ArgumentView view, string subject)
    {
        ChoiceModel choice = view.Model.Choice!;
        var members = new ChoiceMembers(choice);
        foreach (ChoiceValue value in choice.Values)
        {
            string isChosen = $"{subject} is {CSharpLiteral.Of(members.ValueOf(value.Token))}";
            if ((value.Centers & view.Centers) != view.Centers)
                yield return view.Check("check.ChoiceIn", isChosen, CenterText.Expression(value.Centers), CSharpLiteral.Of(value.Token));
            if (value.Deprecated is { } instead)
                yield return view.Deprecated(isChosen, CSharpLiteral.Of($"{value.Name} ({value.Token})"), instead);
        }
    }

    /// <inheritdoc/>
    public override string TypeName(ArgumentModel argument) => argument.Choice!.EnumName;

    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown)
    {
        ChoiceModel choice = argument.Choice!;
        ChoiceValue? known =
            choice.Values.FirstOrDefault(known => known.Token == value)
            ?? choice.Values.FirstOrDefault(known => string.Equals(known.Token, value, StringComparison.OrdinalIgnoreCase));
        return known is null ? null : $"{choice.EnumName}.{known.Name}";
    }

    /// <inheritdoc/>
    public override string Placeholder(ArgumentModel argument) => $"{argument.Choice!.EnumName}.{argument.Choice.Values[0].Name}";

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        ChoiceModel choice = argument.Choice!;
        ChoiceValue value =
            choice.Values.FirstOrDefault(value => value.Token == context.Token)
            ?? choice.Values.FirstOrDefault(value => (value.Centers & context.Center) != 0 && value.Deprecated is null && value.Name != "None")
            ?? choice.Values[0];
        return Single(argument, $"{choice.EnumName}.{value.Name}", value.Token);
    }
}
