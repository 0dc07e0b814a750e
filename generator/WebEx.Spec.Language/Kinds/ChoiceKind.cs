using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Kinds;

/// <summary>One of several tokens.</summary>
internal sealed class ChoiceKind : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["code", "aliases", "default", "values", "ignoreCase", "enum"];

    /// <inheritdoc/>
    public override string? NeededKey => "values";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? ReplyKeys => ["values", "enum", "ignoreCase"];

    /// <inheritdoc/>
    internal override ArgumentModel Bind(ArgumentModel argument, KindReading reading) =>
        argument with
        {
            Choice = Choice(reading, argument.Name, argument.Meaning, argument.Line),
        };

    /// <inheritdoc/>
    internal override ReplyParameter Bind(ReplyParameter parameter, KindReading reading) =>
        parameter with
        {
            Choice = Choice(reading, parameter.Name, parameter.Meaning, line: 0),
        };

    /// <inheritdoc/>
    internal override string? DefaultProblem(ArgumentModel argument, string token) =>
        argument.Choice is { } choice && !choice.Has(token)
            ? $"is not one of its values{Suggestion.For(token, choice.Values.Select(known => known.Token))}"
            : null;

    /// <inheritdoc/>
    internal override IEnumerable<string>? Tokens(ArgumentModel argument) => argument.Choice?.Values.Select(value => value.Token);

    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) => [argument.Errors.Invalid];

    private static ChoiceModel? Choice(KindReading reading, string name, string meaning, int line)
    {
        SpecNode? values = reading.Reader.Required("values");
        var choices = new ChoiceBinder(reading.Diagnostics);
        return values is ScalarNode reference
            ? choices.Used(reading.Shared, reference, reading.Reader)
            : choices.Own(values, reading.EnumName(name), meaning, line, reading.Reader.Flag("ignoreCase"));
    }

    /// <inheritdoc/>
    public override string? Words(ArgumentModel argument, string value, IReadOnlyList<TimeZoneModel> zones) =>
        argument.Choice!.Values.FirstOrDefault(known => string.Equals(known.Token, value, StringComparison.OrdinalIgnoreCase)) is { } token
            ? token.Name + (token.Deprecated is { } instead ? $" (deprecated: {instead})" : "")
            : null;

    /// <inheritdoc/>
    public override string? ExampleToken(ReplyParameter parameter) => parameter.Choice!.Values[0].Token;
}
