using System.Collections;
using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The secrets that a draft gives.</summary>
internal static class SecretValues
{
    /// <summary>Their codes and values.</summary>
    public static IEnumerable<(string Code, string Value)> In(Draft draft)
    {
        foreach (ArgumentModel argument in draft.Command.Model.Arguments)
        {
            if (draft[argument.Name] is not { } value)
                continue;
            if (argument.IsSecret && value is string text)
                yield return (argument.Code, text);
            if (argument.IsSecret && value is IndexedValues<string> family)
                foreach ((int number, string secret) in family)
                    yield return (Numbered(argument.Code, number), secret);
            if (argument.Type != ArgumentType.Group)
                continue;
            int next = argument.Numbered!.From;
            foreach (object item in (IEnumerable)value)
            {
                foreach (ArgumentModel part in argument.Parts.Where(part => part.IsSecret))
                    if (item.GetType().GetProperty(part.Name)!.GetValue(item) is string secret)
                        yield return (Numbered(part.Code, next), secret);
                next++;
            }
        }
    }

    private static string Numbered(string code, int number) => code.Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
