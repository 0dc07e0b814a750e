using System.Globalization;

namespace WebEx.Spec.Language.Model;

/// <summary>One token of a choice.</summary>
/// <param name="Token">As it is on the wire.</param>
/// <param name="Name">The C# member.</param>
/// <param name="Meaning">What it means, where the name does not say it all.</param>
/// <param name="Centers">Where it may be chosen.</param>
/// <param name="Deprecated">What to use instead, if it is out of use.</param>
public sealed record ChoiceValue(string Token, string Name, string? Meaning, CenterSet Centers, string? Deprecated)
{
    /// <summary>The token as a number, if it is one without sign or leading zeros.</summary>
    public int? Number =>
        int.TryParse(Token, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number.ToString(CultureInfo.InvariantCulture) == Token
            ? number
            : null;
}
