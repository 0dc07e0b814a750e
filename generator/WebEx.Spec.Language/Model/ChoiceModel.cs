namespace WebEx.Spec.Language.Model;

/// <summary>The tokens that an argument may take, and the enum that they become.</summary>
/// <param name="EnumName">The C# type.</param>
/// <param name="IsShared">True when several commands use it, so that it is generated once.</param>
/// <param name="Meaning">What is chosen.</param>
/// <param name="Line">The line of the guide that lists the tokens.</param>
/// <param name="IgnoreCase">True when the site does not tell capitals from small letters.</param>
/// <param name="Values">The tokens, in the guide's order.</param>
public sealed record ChoiceModel(string EnumName, bool IsShared, string Meaning, int Line, bool IgnoreCase, EquatableArray<ChoiceValue> Values)
{
    /// <summary>True when every token is a plain number, which then is the enum's value.</summary>
    public bool IsNumeric { get; } = Values.All(value => value.Number is not null);

    /// <summary>True when the site would take the token.</summary>
    public bool Has(string token) =>
        Values.Any(value => string.Equals(value.Token, token, IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
}
