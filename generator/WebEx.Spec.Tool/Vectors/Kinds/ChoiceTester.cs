using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>One of several tokens.</summary>
internal sealed class ChoiceTester : ArgumentTester, IReplyTester
{
    // No token of a choice is so large, and none below zero.
    private static readonly long[] NoTokens = [98_765, -1];

    /// <summary>The values that a center has, and that are in use.</summary>
    public static IEnumerable<ChoiceValue> ValuesIn(ArgumentModel argument, CenterSet center) =>
        argument.Choice!.Values.Where(value => (value.Centers & center) != CenterSet.None && value.Deprecated is null);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Shape(ArgumentModel argument) => Shape(argument.Choice!);

    private static IEnumerable<(string Name, object Value)> Shape(ChoiceModel choice)
    {
        yield return ("values", VectorFields.Of(choice.Values.Select(value => (value.Name, (object)value.Token))));
        if (choice.IgnoreCase)
            yield return ("ignoreCase", true);
    }

    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) =>
        ValuesIn(argument, center).Select(value => value.Name).FirstOrDefault() ?? argument.Choice!.Values[0].Name;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough) =>
        argument.Choice!.Values.Select(value => (value.Name, (object)value.Name));

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center)
    {
        foreach (ChoiceValue value in argument.Choice!.Values)
            yield return (value.Name, value.Name);
        foreach (long number in argument.Choice.IsNumeric ? NoTokens : [])
            yield return ($"no-token-{InvariantText.Of(number)}", number);
    }

    /// <inheritdoc/>
    protected override string Text(ArgumentModel argument, object value) =>
        value is long number ? InvariantText.Of(number) : argument.Choice!.Values.First(choice => choice.Name == (string)value).Token;

    /// <inheritdoc/>
    public override IEnumerable<Spelling> Spellings(ArgumentModel argument, string written, bool isThorough) =>
        argument.Choice!.IgnoreCase ? WordCases.InOtherLetters(written) : [];

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Text)> Malformed(ArgumentModel argument)
    {
        ChoiceModel choice = argument.Choice!;
        if (choice.IsNumeric)
            return NumberCases.Malformed(int.MinValue, int.MaxValue);
        IEnumerable<string> inOtherLetters = choice.IgnoreCase ? [] : choice.Values.Select(value => SwappedLetters.Of(value.Token));
        return
        [
            .. WordCases.Malformed(choice.Values[0].Token),
            .. inOtherLetters.Where(token => !choice.Has(token)).Take(1).Select(token => ("other-letters", token)),
        ];
    }

    /// <inheritdoc/>
    public override bool IsOfWords(ArgumentModel argument) => !argument.Choice!.IsNumeric;

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        ChoiceValue? chosen = argument.Choice!.Values.FirstOrDefault(choice => choice.Name == value as string);
        if (chosen is null)
            yield return scope.Breach("notAChoice", argument, argument.Errors.Invalid);
        else if (!scope.Has(chosen.Centers))
            yield return scope.Breach("notInCenter", argument, argument.Errors.Invalid);
        if (chosen?.Deprecated is not null)
            yield return scope.Notice("deprecated", argument);
    }

    /// <inheritdoc/>
    public override object OfToken(ArgumentModel argument, string token) => argument.Choice!.Values.First(value => value.Token == token).Name;

    /// <inheritdoc/>
    public override object? OtherThan(ArgumentModel argument, IEnumerable<string> tokens, CenterSet center) =>
        ValuesIn(argument, center).FirstOrDefault(value => !tokens.Contains(value.Token))?.Name;

    /// <inheritdoc/>
    public IEnumerable<(string Name, object Value)> Shape(ReplyParameter parameter) => Shape(parameter.Choice!);

    /// <inheritdoc/>
    public (object Value, string Text) Usual(ReplyParameter parameter) => (parameter.Choice!.Values[0].Name, parameter.Choice.Values[0].Token);

    /// <inheritdoc/>
    public IEnumerable<(string Name, object Value, string Text)> Cases(ReplyParameter parameter) =>
        parameter.Choice!.Values.Select(value => (value.Name, (object)value.Name, value.Token));

    /// <inheritdoc/>
    public IEnumerable<(string Name, string Text)> Malformed(ReplyParameter parameter) => [WordCases.NoWord];
}
