using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Kinds;

/// <summary>Yes or no, by tokens.</summary>
internal sealed class FlagKind : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["code", "aliases", "default", "as"];

    /// <inheritdoc/>
    public override string? NeededKey => "as";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? ReplyKeys => ["as"];

    /// <inheritdoc/>
    internal override bool IsTyped => true;

    /// <inheritdoc/>
    internal override ArgumentModel Bind(ArgumentModel argument, KindReading reading) => argument with { Flag = Tokens(reading.Reader, reading.Diagnostics) };

    /// <inheritdoc/>
    internal override ReplyParameter Bind(ReplyParameter parameter, KindReading reading) =>
        parameter with
        {
            Flag = Tokens(reading.Reader, reading.Diagnostics),
        };

    /// <inheritdoc/>
    internal override string? DefaultProblem(ArgumentModel argument, string token) =>
        argument.Flag is { } flag && token != flag.Yes && token != flag.No ? $"is neither {flag.Yes} nor {flag.No}." : null;

    /// <inheritdoc/>
    internal override IEnumerable<string>? Tokens(ArgumentModel argument) => argument.Flag is { } flag ? [flag.Yes, flag.No] : null;

    private static FlagTokens? Tokens(MapReader reader, DiagnosticBag diagnostics)
    {
        if (reader.Required("as") is null || reader.Scalar("as") is not { } scalar)
            return null;
        string[] tokens = scalar.Value.Split('/');
        bool areTokens = tokens.Length == 2 && tokens.All(token => token.Length > 0 && token.Trim() == token);
        if (areTokens && !string.Equals(tokens[0], tokens[1], StringComparison.OrdinalIgnoreCase))
            return new FlagTokens(tokens[0], tokens[1]);
        diagnostics.Add(SpecMessages.FlagTokensInvalid(scalar.Value), scalar.Span);
        return null;
    }

    /// <inheritdoc/>
    public override string? Words(ArgumentModel argument, string value, IReadOnlyList<TimeZoneModel> zones) =>
        argument.Flag is not { } flag ? null
        : string.Equals(value, flag.Yes, StringComparison.OrdinalIgnoreCase) ? "yes"
        : string.Equals(value, flag.No, StringComparison.OrdinalIgnoreCase) ? "no"
        : null;

    /// <inheritdoc/>
    public override string? ExampleToken(ReplyParameter parameter) => parameter.Flag!.Yes;
}
