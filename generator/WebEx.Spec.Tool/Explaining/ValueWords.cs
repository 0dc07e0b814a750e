using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>A value in words. Secrets, and values of arguments that nobody knows, show as <c>***</c>.</summary>
internal static class ValueWords
{
    private const int Longest = 120;

    /// <summary>The value of an argument.</summary>
    /// <param name="argument">The argument; null where nobody knows it.</param>
    /// <param name="value">What may be shown of its value.</param>
    /// <param name="zones">The guide's table of time zones.</param>
    public static string Of(ArgumentModel? argument, string value, IReadOnlyList<TimeZoneModel> zones)
    {
        if (argument is null || argument.IsSecret)
            return value.Length == 0 ? "''" : SecretText.Masked;
        if (argument.IsUrl)
            return Quoted(value);
        string? words = ArgumentKinds.Of(argument).Words(argument, value, zones);
        return words is null ? Quoted(value) : $"{Short(value)} = {words}";
    }

    private static string Quoted(string value) => $"'{Short(value)}'";

    private static string Short(string value)
    {
        int length = value.Length > Longest && char.IsHighSurrogate(value[Longest - 1]) ? Longest - 1 : Longest;
        string cut = value.Length > Longest ? value[..length] + "..." : value;
        return PlainText.Line(cut);
    }
}
