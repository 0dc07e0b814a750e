using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Kinds;

/// <summary>Digits that are no number, such as a meeting key.</summary>
public sealed class KeyKind() : FormattedTextKind([])
{
    /// <inheritdoc/>
    internal override string? DefaultProblem(ArgumentModel argument, string token) =>
        token.All(c => c is >= '0' and <= '9') ? base.DefaultProblem(argument, token) : "is not made of digits.";

    /// <summary>The key that examples give a meeting.</summary>
    public const string ExampleOfMeeting = "123456789";

    /// <inheritdoc/>
    public override string? ExampleText(string name) => name == "MeetingKey" ? ExampleOfMeeting : "42";
}
