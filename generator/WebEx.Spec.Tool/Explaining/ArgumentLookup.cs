using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Finds the argument that a code on the wire belongs to.</summary>
/// <param name="arguments">The arguments of a command or an entry point.</param>
/// <param name="center">Several arguments can have one code, each in another center; null where the center does not matter.</param>
internal sealed class ArgumentLookup(IEnumerable<ArgumentModel> arguments, CenterSet? center)
{
    private const string Number = "{n}";

    private readonly List<(ArgumentModel Whole, ArgumentModel Part)> _all =
    [
        .. arguments
            .Where(argument => center is not { } one || (argument.Centers & one) != 0)
            .SelectMany(argument => argument.Coded.Select(part => (argument, part))),
    ];

    /// <summary>The argument: as a whole, its part with the code, and the number where the code has one.</summary>
    public (ArgumentModel Whole, ArgumentModel Part, int? Number)? Find(string code)
    {
        foreach ((ArgumentModel whole, ArgumentModel part) in _all)
        {
            foreach (string template in part.Aliases.Prepend(part.Code))
            {
                if (template == code)
                    return (whole, part, null);
                if (NumberOf(template, code) is { } number && IsIn(whole.Numbered ?? part.Numbered, number))
                    return (whole, part, number);
            }
        }

        return null;
    }

    private static bool IsIn(NumberedModel? numbered, int number) =>
        numbered is null || (number >= numbered.From && (numbered.To is not { } to || number <= to));

    private static int? NumberOf(string template, string code)
    {
        int at = template.IndexOf(Number, StringComparison.Ordinal);
        if (at < 0 || code.Length <= template.Length - Number.Length)
            return null;
        string before = template[..at];
        string after = template[(at + Number.Length)..];
        if (!code.StartsWith(before, StringComparison.Ordinal) || !code.EndsWith(after, StringComparison.Ordinal))
            return null;
        string digits = code[before.Length..^after.Length];
        return digits is ['0', _, ..] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? null : number;
    }
}
