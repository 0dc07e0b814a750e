using System.Globalization;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What an argument of a text is called in all that is printed: its name where that is known to be one, and else its place.</summary>
/// <param name="Code">The name; null where it could be anything, and is not quoted.</param>
/// <param name="Place">Which argument of the text it is, from 1.</param>
/// <param name="Secret">The secret that it stands right behind, and may be the rest of; null where there is none.</param>
internal sealed record ArgumentLabel(string? Code, int Place, string? Secret = null)
{
    /// <summary>Within a sentence.</summary>
    public string Text => Code ?? $"the {Ordinal} argument";

    /// <summary>At the beginning of a sentence.</summary>
    public string Sentence => Code ?? $"The {Ordinal} argument";

    /// <summary>In a table.</summary>
    public string Cell => Code ?? $"({Ordinal})";

    private string Ordinal
    {
        get
        {
            string ending = (Place % 100) is >= 11 and <= 13
                ? "th"
                : (Place % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                };
            return Place.ToString(CultureInfo.InvariantCulture) + ending;
        }
    }
}
