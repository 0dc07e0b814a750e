using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>A value in words. Secrets, and values of arguments that nobody knows, show as <c>***</c>.</summary>
internal static class ValueWords
{
    /// <summary>What stands for a value that must not be shown.</summary>
    public const string Masked = "***";

    private const int Longest = 120;

    /// <summary>The value of an argument.</summary>
    public static string Of(ArgumentModel? argument, string value, SharedTimeZones zones)
    {
        if (argument is null || argument.IsSecret)
            return value.Length == 0 ? "''" : Masked;
        if (argument.Type == ArgumentType.Url)
            return Quoted(SecretText.MaskUrl(value));
        string? words = argument.Type switch
        {
            ArgumentType.Flag => argument.Flag is { } flag ? FlagWord(flag, value) : null,
            ArgumentType.Choice => ChoiceWord(argument.Choice!, value),
            ArgumentType.Bits => BitWords(argument.Bits!, value),
            ArgumentType.TimeZone => zones.Text(value),
            _ => null,
        };
        return words is null ? Quoted(value) : $"{Short(value)} = {words}";
    }

    private static string? FlagWord(FlagTokens flag, string value) =>
        string.Equals(value, flag.Yes, StringComparison.OrdinalIgnoreCase) ? "yes"
        : string.Equals(value, flag.No, StringComparison.OrdinalIgnoreCase) ? "no"
        : null;

    private static string? ChoiceWord(ChoiceModel choice, string value) =>
        choice.Values.FirstOrDefault(known => string.Equals(known.Token, value, StringComparison.OrdinalIgnoreCase)) is { } token
            ? token.Name + (token.Deprecated is { } instead ? $" (deprecated: {instead})" : "")
            : null;

    private static string? BitWords(BitsModel bits, string value)
    {
        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) || number is < int.MinValue or > uint.MaxValue)
            return null;
        uint set = unchecked((uint)number);
        if (set == 0)
            return "none";
        IEnumerable<string> names = Enumerable
            .Range(0, 32)
            .Where(bit => (set >> bit & 1) != 0)
            .Select(bit => $"{bits.Bits.FirstOrDefault(known => known.Bit == bit)?.Name ?? "reserved"} (bit {bit})");
        return string.Join(", ", names);
    }

    private static string Quoted(string value) => $"'{Short(value)}'";

    private static string Short(string value)
    {
        int length = value.Length > Longest && char.IsHighSurrogate(value[Longest - 1]) ? Longest - 1 : Longest;
        string cut = value.Length > Longest ? value[..length] + "..." : value;
        return new([
            .. cut.Select(c =>
                char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    ? ' '
                    : c
            ),
        ]);
    }
}
